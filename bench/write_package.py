"""Write decks with genanki, and say in JSON how long the writing took.

python bench/write_package.py DECKS PACKAGE
"""

import json
import sys
import time
from os.path import getsize
from pathlib import Path

import genanki

templates = Path(__file__).parent.parent / "templates"


def main(source, target):
    decks = json.loads(Path(source).read_text(encoding="utf-8"))
    package = genanki.Package([make_deck(deck, 1000 + at) for at, deck in enumerate(decks)])

    start = time.perf_counter()
    package.write_to_file(target)
    write_ms = (time.perf_counter() - start) * 1000
    print(json.dumps({"writeMs": write_ms, "bytes": getsize(target)}))


def make_deck(deck, deck_id):
    result = genanki.Deck(deck_id, deck["name"])
    for card in deck["cards"]:
        result.add_note(make_note(card))
    return result


def make_note(card):
    fields = card["fields"]
    is_cloze = card["kind"] == "cloze"
    keys = cloze_keys if is_cloze else qa_keys
    return genanki.Note(
        model=cloze_model if is_cloze else qa_model,
        fields=[*(fields[key] for key in keys), card["guid"], ""],
        guid=card["guid"],
        tags=card["tags"],
    )


def make_model(model_id, name, keys, sides, model_type):
    return genanki.Model(
        model_id,
        name,
        fields=[{"name": key.capitalize()} for key in [*keys, "id", "reserved"]],
        templates=[
            {"name": side, "qfmt": read(f"{side}-front.html"), "afmt": read(f"{side}-back.html")}
            for side in sides
        ],
        css=read("style.css"),
        model_type=model_type,
    )


def read(name):
    return (templates / name).read_text(encoding="utf-8")


qa_keys = ["front", "back", "reverse", "extra", "context", "source", "media"]
cloze_keys = ["text", "extra", "context", "source", "media"]
qa_model = make_model(1748291604217, "QA", qa_keys, ["qa", "qa-reverse"], genanki.Model.FRONT_BACK)
cloze_model = make_model(1748291604218, "Cloze", cloze_keys, ["cloze"], genanki.Model.CLOZE)

main(*sys.argv[1:])
