/** Which room may know which. Every rule says why; tests/architecture checks first that all modules were seen. */
const room = (name) => `^${name}/`;
const only = (name, from, allowed, reason) => ({
  name,
  severity: 'error',
  comment: reason,
  from: { path: from },
  to: { pathNot: [...allowed, 'node_modules', '^node:', '^[a-z_/]+$'], dependencyTypesNot: ['core', 'npm', 'npm-dev'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'What needs each other in a circle at run time can only be understood, tested and replaced together. Types may.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'schema-knows-nobody',
      room('schema'),
      [room('schema')],
      'The contracts are what the rooms share, so they depend on none.',
    ),
    only(
      'extract-knows-schema',
      room('ingest/extract'),
      [room('ingest/extract'), room('schema')],
      'Text in, data out: a reader that can reach the store could no longer be run over a file, or anew over the log.',
    ),
    only(
      'link-knows-schema',
      room('ingest/link'),
      [room('ingest/link'), room('schema'), '^ingest/extract/(vocabulary|learned)/'],
      'Identity and incidents are pure functions of documents; with a store at hand they would come to depend on order. The word lists that a text is read by are data, and how learned weights are applied is alike on both sides.',
    ),
    only(
      'sources-know-schema',
      room('ingest/sources'),
      [room('ingest/sources'), room('schema')],
      'A source hands in documents and knows nothing of what becomes of them.',
    ),
    only(
      'graph-knows-schema',
      room('graph'),
      [room('graph'), room('schema')],
      'The store must not know who fills it or who asks it.',
    ),
    only(
      'stream-knows-what-it-carries',
      room('ingest/stream'),
      [room('ingest'), room('graph'), room('schema')],
      'The stream carries documents between the rooms of ingest and the graph, and is not asked by the API.',
    ),
    only(
      'api-knows-graph',
      room('api'),
      [room('api'), room('graph'), room('schema')],
      'The API answers from the graph; what comes in through it is handed over by a function that the entry point gives.',
    ),
    {
      name: 'nobody-imports-an-entry-point',
      severity: 'error',
      comment: 'cli wires the rooms and reads the environment; a room that imported it would run only there.',
      from: { pathNot: ['^cli/', '^tests/', '^bench/'] },
      to: { path: '^(cli|tests|bench)/' },
    },
    {
      name: 'pure-rooms-do-no-io',
      severity: 'error',
      comment:
        'Nothing under extract or link reads files, the network or the clock of the machine: same text, same data.',
      from: { path: ['^ingest/extract/', '^ingest/link/'] },
      to: { path: '^(node:)?(fs|http|https|net|child_process|worker_threads|os|dns|sqlite)(/|$)' },
    },
    ...[
      ['neo4j-driver', '^graph/neo4j/', 'The port of the graph hides which engine it is.'],
      ['@grafeo-db/js', '^graph/embedded/', 'The port of the graph hides which engine it is.'],
      ['kafkajs', '^ingest/stream/kafka/client', 'The port of the log hides which broker it is.'],
      ['graphql-yoga', '^api/', 'One room knows which server answers GraphQL.'],
    ].map(([library, place, reason]) => ({
      name: `${library.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '')}-in-one-place`,
      severity: 'error',
      comment: reason,
      from: { pathNot: [place, '^tests/', '^bench/'] },
      to: { path: `node_modules/${library}(/|$)` },
    })),
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      comment: 'What serves users installs without the tools of the workshop.',
      from: { path: ['^(schema|ingest|graph|api|cli)/'], pathNot: 'write-json-schemas' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^node_modules/(?!neo4j-driver|@grafeo-db|graphql-yoga|kafkajs)'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
