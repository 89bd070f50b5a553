import {type Document, isAlias, isMap, isNode, isScalar, isSeq} from 'yaml'

/**
 * Find where a part of a YAML document stands.
 *
 * @param path Keys and indices that lead to it, from the top.
 * @param part Of what stands under the last key: the value or the key itself.
 * @returns Offset in the text; of the nearest part above where there is no such part.
 */
export function findOffset(
  document: Document,
  path: ReadonlyArray<string>,
  part: 'key' | 'value' = 'value'
): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [at, name] of path.entries()) {
    const isLast = at === path.length - 1
    node = findPart(isAlias(node) ? node.resolve(document) : node, name, isLast ? part : 'value')
    offset = startOf(node) ?? offset
  }
  return offset
}

function findPart(container: unknown, name: string, part: 'key' | 'value'): unknown {
  if (isSeq(container)) return container.items[Number(name)]
  if (!isMap(container)) return undefined
  // Of a key given twice, the last one counts.
  const pair = container.items.findLast(({key}) => isScalar(key) && String(key.value) === name)
  return part === 'value' && startOf(pair?.value) !== undefined ? pair?.value : pair?.key
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
