#!/usr/bin/env python3
"""Whether expansions have the same jobs, object by object: `same-jobs.py EXPANSION EXPANSION…`.

An expansion is a folder or one document. The order of attributes, white space and comments do not
count; everything else does.
"""

import sys
from pathlib import Path

from lxml import etree

NS = "{urn:schemas-usercube-com:configuration}"


def jobs(place):
    files = sorted(place.rglob("*.xml")) if place.is_dir() else [place]
    return {
        job.get("Identifier"): content(job)
        for path in files for job in etree.parse(path).getroot().iter(NS + "Job")}


def content(element):
    return (
        element.tag, tuple(sorted(element.attrib.items())),
        tuple(content(child) for child in element if isinstance(child.tag, str)))


first, *others = ((place, jobs(Path(place))) for place in sys.argv[1:])
if not first[1]:
    sys.exit(f"same-jobs: '{first[0]}' has no job")
for place, found in others:
    different = [name for name in {**first[1], **found} if first[1].get(name) != found.get(name)]
    if different:
        sys.exit(f"same-jobs: '{first[0]}' and '{place}' differ in {len(different)} jobs, {different[0]} among them")
print(f"{len(first[1])} jobs are the same")
