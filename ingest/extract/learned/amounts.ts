/** How much there is of each feature of an example. */
export interface Amounts extends Iterable<readonly [name: string, much: number]> {
  get(name: string): number | undefined;
  has(name: string): boolean;
  forEach(visit: (much: number, name: string) => void): void;
}

/** As a list, each feature once: most examples are weighed and never asked for one feature, and a Map takes longer to fill. */
export class AmountList implements Amounts {
  readonly #names: string[] = [];
  readonly #amounts: number[] = [];

  /** @param name that has not been given before */
  add(name: string, much: number): void {
    this.#names.push(name);
    this.#amounts.push(much);
  }

  get(name: string): number | undefined {
    const at = this.#names.indexOf(name);
    return at < 0 ? undefined : this.#amounts[at];
  }

  has(name: string): boolean {
    return this.#names.includes(name);
  }

  forEach(visit: (much: number, name: string) => void): void {
    for (let at = 0; at < this.#names.length; at++) visit(this.#amounts[at] as number, this.#names[at] as string);
  }

  *[Symbol.iterator](): Generator<readonly [string, number]> {
    for (let at = 0; at < this.#names.length; at++) yield [this.#names[at] as string, this.#amounts[at] as number];
  }
}
