/** For the `skip` of the fault tests: they kill their servers, so they never use one that somebody named. */
export const withoutJars = (env: NodeJS.ProcessEnv = process.env): string | false =>
  env['GAINSAY_NO_OWN_SERVERS'] ?? false;
