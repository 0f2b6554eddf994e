# What WebKit's own search finds in a page: `find-webkit.py PAGE TEXT [TEXT ...]` prints JSON, for each text how often it was found.
# It then goes to the last of them. The page says by its title that it is ready, and later what came of it, which is printed as well.
# https://webkitgtk.org/reference/webkit2gtk/stable/class.FindController.html
import json
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gtk, WebKit2

MOST = 10

page, *texts = sys.argv[1:]
view = WebKit2.WebView()
window = Gtk.OffscreenWindow()
window.set_default_size(1024, 900)
window.add(view)
window.show_all()
finder = view.get_find_controller()
counts = {}


def following():
    left = [text for text in texts if text not in counts]
    if left:
        return finder.count_matches(left[0], WebKit2.FindOptions.WRAP_AROUND, MOST)
    finder.search(texts[-1], WebKit2.FindOptions.WRAP_AROUND, MOST)


def on_counted(_, count):
    counts[finder.get_search_text()] = count
    following()


def on_title(view, _):
    title = view.get_title()
    if title == 'ready':
        following()
    elif counts:
        print(json.dumps({'counts': counts, 'title': title}))
        Gtk.main_quit()


finder.connect('counted-matches', on_counted)
finder.connect('failed-to-find-text', lambda _: sys.exit(f'not found: {texts[-1]}'))
view.connect('notify::title', on_title)
view.load_uri(page)
Gtk.main()
