import type {Template, TemplateNode} from './template.js'

/**
 * Whether a front shows a field when just these are filled: if not, Anki makes no card, or says that
 * its front is blank.
 */
export function rendersWith(
  {nodes}: Pick<Template, 'nodes'>,
  filled: ReadonlySet<string>
): boolean {
  return nodes.some((node) => shows(node, filled))
}

function shows(node: TemplateNode, filled: ReadonlySet<string>): boolean {
  switch (node.type) {
    case 'text': {
      return false
    }
    case 'replacement': {
      return filled.has(node.field)
    }
    case 'section': {
      const isShown = filled.has(node.field) !== node.isNegated
      return isShown && rendersWith({nodes: node.children}, filled)
    }
  }
}
