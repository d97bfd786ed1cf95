"""The project itself: packages, wheel, exports, layers, no machine paths."""

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import vinhdanh

ROOT = Path(__file__).parents[1]
FOLDERS = {"vinhdanh": ROOT / "pipeline", "vinhdanh.models": ROOT / "models"}
TEXTS = {".py", ".toml", ".md", ".tsv", ".json", ".yaml", ".txt", ".html", ".css", ".js", ""}
TEXT = "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5."
MACHINE_PATH = re.compile(r"(?<![\w.~/-])/(?:work|tmp|root|home|Users)/\w")


def settings() -> dict[str, Any]:
    tool: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    return tool


def packages_in_folders() -> set[str]:
    """Import names of all folders with an `__init__.py`."""
    out = set()
    for name, folder in FOLDERS.items():
        for init in folder.rglob("__init__.py"):
            out.add(".".join((name, *init.parent.relative_to(folder).parts)))
    return out


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def modules() -> list[str]:
    return sorted(packages_in_folders())


def test_the_package_list_is_that_of_the_folders() -> None:
    listed = settings()["setuptools"]["packages"]
    assert sorted(listed) == modules()


@pytest.mark.parametrize("name", modules())
def test_everything_that_a_package_lists_is_there(name: str) -> None:
    module = import_module(name)
    for exported in getattr(module, "__all__", ()):
        assert getattr(module, exported) is not None
    assert module.__doc__, f"{name} has no docstring"


@pytest.mark.parametrize("name", ["vinhdanh", "vinhdanh.models", "vinhdanh.api"])
def test_all_public_names_are_listed(name: str) -> None:
    """What an `__init__` imports or an api defines for others stands in `__all__`."""
    module = import_module(name)
    assert module.__file__
    own = ast.parse(Path(module.__file__).read_text(encoding="utf-8")).body
    defined = {node.name for node in own if isinstance(node, ast.ClassDef)}
    imported = {
        alias.asname or alias.name
        for node in own
        if isinstance(node, ast.ImportFrom) and node.level
        for alias in node.names
    }
    assert {n for n in defined | imported if not n.startswith("_")} <= set(module.__all__)


def test_importing_the_package_is_cheap() -> None:
    code = "import sys, vinhdanh; print([m for m in ('spacy', 'underthesea', 'pydantic') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_command_line_loads_no_heavy_extras(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Tỉnh khen thưởng 3 tập thể.", encoding="utf-8")
    code = (
        "import sys; from vinhdanh.cli.extract import extract_files; extract_files(['a.txt']);"
        "print([m for m in ('pandas', 'scipy', 'torch', 'sklearn') if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


def test_no_paths_of_a_machine_in_the_project() -> None:
    found = []
    for path in tracked():
        if path.suffix in TEXTS and path != Path(__file__):
            for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
                if MACHINE_PATH.search(line):
                    found.append(f"{path.relative_to(ROOT)}:{number}")
    assert found == []


def test_layers_are_kept() -> None:
    lint = Path(sys.executable).parent / "lint-imports"
    if not lint.exists():
        pytest.skip("import-linter is not installed")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the committed tree, built in another folder."""
    tracked()
    folder = tmp_path_factory.mktemp("wheel")
    clone = folder / "clone"
    clone.mkdir()
    committed = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, capture_output=True, check=True).stdout
    subprocess.run(["tar", "-x", "-C", clone], input=committed, check=True)
    build = (sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet", "-w", folder, clone)
    done = subprocess.run(build, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return next(folder.glob("vinhdanh-*.whl"))


def test_the_wheel_holds_every_package_and_table(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    committed = [path for path in tracked() if path.suffix in {".py", ".tsv", ".html", ".css", ".js"}]
    for package, folder in FOLDERS.items():
        for path in committed:
            if path.is_relative_to(folder):
                inside = Path(*package.split("."), path.relative_to(folder)).as_posix()
                assert inside in names
    assert "vinhdanh/py.typed" in names
    assert not {name.split("/")[0] for name in names} & {"pipeline", "models"}
    assert not [name for name in names if name.startswith("vinhdanh/models/") and name.endswith(".tsv")]


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment of its own: dependencies are this one's by a path file, ours is the wheel only."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=False)
    python = next(p for p in (home / "bin" / "python", home / "Scripts" / "python.exe") if p.exists())
    site = Path(_output(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet", wheel]
    subprocess.run(pip, check=True, env=_environment())
    (site / "dependencies.pth").write_text(f"{Path(pytest.__file__).parents[1]}\n", encoding="utf-8")
    return python


def test_the_wheel_extracts_offline_in_an_environment_of_its_own(installed: Path, tmp_path: Path) -> None:
    article = tmp_path / "khen.txt"
    article.write_text(TEXT, encoding="utf-8")
    offline = (
        "import socket, sys; import vinhdanh\n"
        "def refuse(*a, **k): raise OSError('no network here')\n"
        "socket.socket.connect = refuse; socket.create_connection = refuse\n"
        f"assert vinhdanh.__file__.startswith({str(installed.parents[1])!r}), vinhdanh.__file__\n"
        "from vinhdanh.cli import main; main()"
    )
    result = json.loads(_output(installed, "-c", offline, "extract", str(article)))
    assert _output(installed.with_name("vinhdanh"), "--version") == f"vinhdanh {vinhdanh.__version__}\n"
    assert result["produced_by"]["vinhdanh"] == vinhdanh.__version__
    assert result["records"][0]["recipient"]["name"] == "Xí nghiệp May 5"


def test_spacy_finds_the_component_by_its_entry_points(installed: Path, tmp_path: Path) -> None:
    """No program here imports vinhdanh: one adds the component and saves the pipeline, another one loads it."""
    saved = str(tmp_path / "saved")
    save = f"import spacy; nlp = spacy.blank('en'); nlp.add_pipe('vinhdanh'); nlp.to_disk({saved!r})"
    load = (
        f"import spacy; from spacy import displacy; doc = spacy.load({saved!r})({TEXT!r})\n"
        "print(ascii(doc._.award_records[0].recipient.name))\n"
        "print('#f5d08a' in displacy.render(doc, style='span', options={'spans_key': 'vinhdanh'}))"
    )
    assert _output(installed, "-c", save) == ""
    assert _output(installed, "-c", load) == f"{'Xí nghiệp May 5'!a}\nTrue\n"


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def _output(python: Path, *arguments: str) -> str:
    command = [str(python), *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=_environment(), check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout
