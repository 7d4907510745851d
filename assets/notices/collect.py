# Collects the notices of third parties into crates.txt and page.txt beside this file: who is in Sentier, under which
# licence, with its text. Refuses a licence that nobody accepted. Run by `cargo xtask bundle --notices`.
#
# A library that may be had under several licences is taken under the first of ACCEPTED that it offers.

import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PROGRAMS = {"sentier-window", "etp-cli", "etp-hub"}
# Added to by a person who has read the new one.
ACCEPTED = [
    "Apache-2.0", "MIT", "BSD-3-Clause", "BSD-2-Clause", "ISC", "Zlib", "0BSD", "MIT-0", "BSL-1.0", "CC0-1.0", "Unlicense",
    "Unicode-3.0", "Unicode-DFS-2016", "MPL-2.0", "OFL-1.1", "CDLA-Permissive-2.0", "Apache-2.0 WITH LLVM-exception",
]
# Works of others that a crate carries inside, each with a licence of its own.
INSIDE = {"libsqlite3-sys": "sqlcipher/LICENSE*", "openssl-src": "openssl/LICENSE*"}
TEXTS = re.compile(r"^(licen[cs]e|copying|copyright|notice|unlicense|ofl)", re.IGNORECASE)
WORD = re.compile(r"[()]|[A-Za-z0-9.+-]+(?: WITH [A-Za-z0-9.-]+)?")


def main():
    crates = [notice(crate) for crate in linked()]
    write("crates.txt", "Libraries that are linked into Sentier, their licences and authors.", crates)
    page = [notice(package) for package in packages()]
    write("page.txt", "Packages of which the page inside the window is made, their licences and authors.", page)


def asked(*words):
    return subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def linked():
    """The crates our programs link, on every system they are built for, and OpenSSL, which the packages carry."""
    known = json.loads(asked("cargo", "metadata", "--format-version", "1", "--locked"))
    crates = {crate["id"]: crate for crate in known["packages"]}
    needs = {node["id"]: node["deps"] for node in known["resolve"]["nodes"]}
    reached, ahead = set(), [key for key, crate in crates.items() if crate["name"] in PROGRAMS]
    while ahead:
        key = ahead.pop()
        if key in reached:
            continue
        reached.add(key)
        ahead += [dep["pkg"] for dep in needs[key] if any(kind["kind"] is None for kind in dep["dep_kinds"])]
    carried = {key for key, crate in crates.items() if crate["name"] == "openssl-src"}
    for key in sorted(reached | carried):
        crate = crates[key]
        if crate["source"]:
            yield crate["name"], crate["version"], crate["license"], Path(crate["manifest_path"]).parent


def packages():
    """What npm says the page needs."""
    said = asked("npm", "ls", "--omit=dev", "--all", "--parseable", "--workspace", "ui")
    for folder in dict.fromkeys(said.split("\n")[1:]):
        if folder and not (Path(folder) / "vite.config.ts").exists():
            about = json.loads((Path(folder) / "package.json").read_text("utf8"))
            yield about["name"], about["version"], about["license"], Path(folder)


def notice(library):
    """Which licence it is taken under, who it is, and the text."""
    name, version, said, folder = library
    chosen = choice(name, (said or "").replace("/", " OR "))
    text = "\n\n".join(path.read_text("utf8", "replace").strip() for path in files(name, folder, chosen))
    return chosen, f"{name} {version}", text or "(The library names this licence and carries no text of it.)"


def choice(name, said):
    """The first accepted licence that alone satisfies what is said; otherwise all of it, when all is accepted."""
    for licence in ACCEPTED:
        if satisfied(said, {licence}):
            return licence
    if satisfied(said, set(ACCEPTED)):
        return said
    sys.exit(f"{name} is under '{said}', which nobody has accepted: see ACCEPTED in {Path(__file__).name}")


def satisfied(said, held):
    """Whether an SPDX expression is satisfied by these licences."""
    words = WORD.findall(said)
    plain = {"(": "(", ")": ")", "AND": "and", "OR": "or"}
    return bool(words) and eval(" ".join(plain.get(word, str(word in held)) for word in words))


def files(name, folder, chosen):
    """The text of the licence chosen where it has a file of its own, and every notice; otherwise all there is."""
    texts = sorted(path for path in folder.iterdir() if TEXTS.match(path.name) and path.is_file())
    word = chosen.split("-")[0].lower()
    own = [path for path in texts if word in path.name.lower()]
    kept = [path for path in texts if path in own or path.name.lower().startswith(("notice", "copyright"))] if own else texts
    return kept + sorted(folder.glob(INSIDE[name]) if name in INSIDE else [])


def write(file, about, notices):
    """One block for each text: the licence, who is under it, the text."""
    blocks = defaultdict(lambda: ("", set()))
    for licence, who, text in notices:
        key = (licence, " ".join(text.split()))
        blocks[key] = (text, blocks[key][1] | {who})
    lines = [about, "Written by `cargo xtask bundle --notices`; not by hand."]
    for (licence, _), (text, who) in sorted(blocks.items()):
        lines += ["", f"===== {licence}", *(f"* {one}" for one in sorted(who)), "-----", text]
    clean = "\n".join(line.rstrip() for line in "\n".join(lines).splitlines())
    (HERE / file).write_text(clean + "\n", "utf8")


main()
