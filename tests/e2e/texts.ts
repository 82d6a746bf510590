import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** A short report on an invented breach, told with a claim and its denial. */
export function report(place: string): string {
  return (
    `Pension office of ${place} denies leak of member records\n\n` +
    `A hacker known as Nightjar claimed that the records of 40,000 members of the ${place} Pension Office had been stolen. ` +
    `The ${place} Pension Office denied that any data had been stolen from its servers. ` +
    `"Our systems were not breached," spokeswoman Maria Holt said on Tuesday.\n`
  );
}

export function writeReport(folder: string, place: string): string {
  const file = path.join(folder, `${place.toLowerCase()}.txt`);
  writeFileSync(file, report(place));
  return file;
}
