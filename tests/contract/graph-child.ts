/** Opens the embedded graph of argv[2] and writes until it is killed; says the number of each write that is done. */
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import { GraphError } from '../../graph/engine.ts';
import { writePair } from './graph-pair-writes.ts';

try {
  const graph = await openEmbeddedGraph({ path: process.argv[2]! });
  await graph.migrate();
  for (let n = 0; ; n++) {
    await graph.write(async (transaction) => {
      await transaction.run(writePair, { id: `a${n}`, other: `b${n}` });
      await transaction.run(writePair, { id: `c${n}`, other: `d${n}` });
    });
    process.stdout.write(`${n}\n`);
  }
} catch (error) {
  process.stdout.write(`${error instanceof GraphError ? error.code : String(error)}\n`);
}
