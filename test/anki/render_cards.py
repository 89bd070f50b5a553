"""Render cards of given templates and fields with Anki's engine.

Reads a JSON list of {front, back, fields, ord, isCloze, tags, deck} from standard input and prints a
list of {question, answer} in its order; an {error} where the engine refuses the template.
"""

import json
import sys
import tempfile
from pathlib import Path

from anki.collection import Collection
from anki.errors import AnkiException


def note_type(col, name, fields, is_cloze):
    """Make a note type that may carry any template: Anki checks only when it is saved."""
    kind = col.models.new(name)
    kind["type"] = int(is_cloze)
    for field in fields:
        col.models.add_field(kind, col.models.new_field(field))
    template = col.models.new_template("Card 1")
    template["qfmt"] = template["afmt"] = "{{%s%s}}" % ("cloze:" * is_cloze, next(iter(fields)))
    col.models.add_template(kind, template)
    col.models.add_dict(kind)
    return col.models.by_name(name)


def text_of(nodes):
    return "".join(node.text for node in nodes)


def render(col, index, case):
    kind = note_type(col, f"Type {index}", case["fields"], case["isCloze"])
    note = col.new_note(kind)
    for name, value in case["fields"].items():
        note[name] = value
    note.tags = case.get("tags", [])
    col.add_note(note, col.decks.id(case.get("deck", "Default")))
    kind["tmpls"][0].update(qfmt=case["front"], afmt=case["back"])
    col.models.update_dict(kind, skip_checks=True)
    card = next(card for card in note.cards() if card.ord == case["ord"])
    try:
        sides = col._backend.render_existing_card(
            card_id=card.id, browser=False, partial_render=False
        )
    except AnkiException as error:
        return {"error": str(error)}
    return {"question": text_of(sides.question_nodes), "answer": text_of(sides.answer_nodes)}


with tempfile.TemporaryDirectory() as folder:
    collection = Collection(str(Path(folder) / "collection.anki2"))
    cases = json.load(sys.stdin)
    print(json.dumps([render(collection, index, case) for index, case in enumerate(cases)]))
    collection.close()
