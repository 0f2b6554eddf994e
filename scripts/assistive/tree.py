"""Writes the accessibility trees of documents, as AT-SPI has them: for each line read, which is a title, a line of JSON.

A node: `id`, `role`, `name`, `states`, `children`, and `text` with U+FFFC where another node stands in it, whose
ids are `embedded`.
"""
import json
import signal
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

OBJECT = "\ufffc"
STATES = ("FOCUSED", "FOCUSABLE", "EXPANDED", "EXPANDABLE")
# How long a document may take until it is there, in seconds. It is there within one or two.
MOST = 15


def children_of(node):
    return [child for child in (node.get_child_at_index(at) for at in range(node.get_child_count())) if child]


def described(node, ids):
    states = node.get_state_set()
    children = children_of(node)
    text, embedded = None, []
    interface = node.get_text_iface()
    if interface:
        text = Atspi.Text.get_text(interface, 0, Atspi.Text.get_character_count(interface))
        embedded = [id_of(embedded_at(node, at), ids) for at, sign in enumerate(text) if sign == OBJECT]
    return {
        "id": id_of(node, ids),
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "states": [each.lower() for each in STATES if states.contains(getattr(Atspi.StateType, each))],
        "text": text,
        "embedded": embedded,
        "children": [described(child, ids) for child in children],
    }


def embedded_at(node, offset):
    """What stands at an offset of the text, as screen readers ask for it. In WebKit it need not be a child."""
    hypertext = node.get_hypertext_iface()
    at = Atspi.Hypertext.get_link_index(hypertext, offset) if hypertext else -1
    link = Atspi.Hypertext.get_link(hypertext, at) if at >= 0 else None
    return Atspi.Hyperlink.get_object(link, 0) if link else None


def id_of(node, ids):
    """A number, by the order in which nodes are met; `ids` also keeps them, without which they would not be the same again."""
    return ids.setdefault(node, len(ids)) if node else -1


def documents(node, depth=0):
    """The documents in an application; none is deeper than this in the browsers' own frames."""
    if depth > 25:
        return
    if node.get_role_name().startswith("document"):
        yield node
        return
    for child in children_of(node):
        yield from documents(child, depth + 1)


def find(title):
    desktop = Atspi.get_desktop(0)
    for application in children_of(desktop):
        # Nothing kept from before. On the desktop itself the same mask hides each application that comes later (libatspi 2.46).
        application.set_cache_mask(Atspi.Cache.NONE)
        for document in documents(application):
            if document.get_name() == title:
                return document
    return None


def wait_for(title):
    """The tree of the document with a title, once it has come to rest: when it is the same twice."""
    loop = GLib.MainLoop()
    seen = [None]

    def look():
        try:
            document = find(title)
            before, seen[0] = seen[0], described(document, {}) if document else None
            if not document or before != seen[0]:
                return True
        except GLib.Error:
            return True  # something has gone while it was looked at
        loop.quit()
        return False

    # Browsers tell of changes each in its own way, and not of all, so it is looked at by the clock.
    GLib.timeout_add(100, look)
    late = GLib.timeout_add_seconds(MOST, loop.quit)
    loop.run()
    GLib.source_remove(late)
    return seen[0]


Atspi.init()
for line in sys.stdin:
    # libatspi 2.46 waits for a lock of its own for good: seldom, and more often on a busy machine. An alarm ends this program, and
    # another one is asked.
    signal.alarm(MOST + 5)
    print(json.dumps(wait_for(line.strip())), flush=True)
    signal.alarm(0)
