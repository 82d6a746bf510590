import type { Csaf, CsafBranch } from './csaf-schema.ts';

/** Names of products by their ids: of the branches, of the plain list, and of the combinations. */
export function productNames(tree: Csaf['product_tree']): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = ({ product_id: id, name }: { product_id: string; name: string }): void => {
    names.set(id, name.replace(/\s+/g, ' ').trim());
  };
  const walk = (branch: CsafBranch): void => {
    if (branch.product !== undefined) add(branch.product);
    for (const below of branch.branches ?? []) walk(below);
  };
  for (const branch of tree?.branches ?? []) walk(branch);
  for (const product of tree?.full_product_names ?? []) add(product);
  for (const relationship of tree?.relationships ?? []) add(relationship.full_product_name);
  return names;
}
