"""Import a package into an empty collection and print the guids that a browser search finds.

    find_notes.py FILE.apkg SEARCH
"""

import json
import sys
import tempfile
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

package, search = sys.argv[1:]
with tempfile.TemporaryDirectory() as folder:
    collection = Collection(str(Path(folder) / "collection.anki2"))
    collection.import_anki_package(
        ImportAnkiPackageRequest(package_path=package, options=ImportAnkiPackageOptions())
    )
    found = [collection.get_note(note_id).guid for note_id in collection.find_notes(search)]
    collection.close()
print(json.dumps(sorted(found)))
