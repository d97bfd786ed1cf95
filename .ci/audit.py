"""Ask for known vulnerabilities of everything that is installed beside this Python; uses pip-audit.

usage: python .ci/audit.py     (exit code 1 where there is one; one line where nobody can be asked, and exit code 0)
"""

import json
import subprocess
import sys
from importlib.metadata import version
from typing import Any

PIP_AUDIT = (sys.executable, "-m", "pip_audit", "--progress-spinner", "off", "--format", "json")
ONE = "packaging"
"""Asked for first: an index that does not know it tells nothing of the others either."""


def audited(*options: str, stdin: str = "") -> list[dict[str, Any]]:
    """Return the packages that were audited, with their vulnerabilities; raises OSError where nobody answers."""
    done = subprocess.run([*PIP_AUDIT, *options], input=stdin, capture_output=True, encoding="utf-8", check=False)
    try:
        packages: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    except ValueError:
        raise OSError((done.stderr.strip() or "pip-audit says nothing").splitlines()[-1]) from None
    return [package for package in packages if "vulns" in package]


def main() -> None:
    """Print a line a vulnerability, or what was audited."""
    try:
        one = audited("--no-deps", "--disable-pip", "--requirement", "/dev/stdin", stdin=f"{ONE}=={version(ONE)}\n")
        packages = audited("--local") if one else []
    except OSError as error:
        print(f"not audited for known vulnerabilities: {str(error)[:200]}")
        return
    if not packages:
        print("not audited for known vulnerabilities: the package index in use tells none")
        return
    found = [
        f"{p['name']} {p['version']}: {v['id']}, mended in {v['fix_versions']}" for p in packages for v in p["vulns"]
    ]
    print("\n".join(found) or f"{len(packages)} packages audited, no known vulnerability")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
