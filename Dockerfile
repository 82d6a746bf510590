# Two images from one file: docker build --target worker, docker build --target api. Both run any `gainsay` command.
# The version of Node is that of the package `node` in package.json.
FROM node:24.21.0-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Nothing that runs here needs a script at its installation.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24.21.0-bookworm-slim AS program
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY schema ./schema
COPY ingest ./ingest
COPY graph ./graph
COPY api ./api
COPY cli ./cli
COPY corpus ./corpus
# Everything above belongs to root; the program runs as the image's own user and writes below /tmp only, where Node keeps
# what it compiled. So the file system of a container may be read-only, with a tmpfs there.
USER 1000:1000
ENTRYPOINT ["node", "/app/cli/gainsay.mjs"]
CMD ["--help"]

FROM program AS worker
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/readyz').then((response) => process.exit(response.ok ? 0 : 1), () => process.exit(1))"]
CMD ["worker"]

FROM program AS api
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((response) => process.exit(response.ok ? 0 : 1), () => process.exit(1))"]
CMD ["api"]
