"""Import packages into one collection, one after the other, and print what is there after each.

    import_in_turn.py FILE.apkg...

Prints a list: counts of the import, digests of the media files by name, question and answer of each
card by guid, references to media that are not there, media that no note refers to.
"""

import hashlib
import json
import sys
from pathlib import Path

from anki_oracle import Engine, log_counts


def look(engine: Engine, counts: dict[str, int]) -> dict[str, object]:
    """Say what is in the collection."""
    snapshot = engine.snapshot()
    folder = Path(engine.col.media.dir())
    check = engine.col.media.check()
    cards = {card.guid: engine.render(card) for card in snapshot.cards}
    return {
        "counts": counts,
        "media": {
            file.name: hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(folder.iterdir())
        },
        "cards": {guid: shown.question + shown.answer for guid, shown in cards.items()},
        "missing": sorted(check.missing),
        "unused": sorted(check.unused),
    }


with Engine() as engine:
    reports = []
    for package in sys.argv[1:]:
        counts = log_counts(engine.import_apkg(Path(package)))
        reports.append(look(engine, counts))
print(json.dumps(reports))
