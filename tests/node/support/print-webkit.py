# Prints a page in WebKit as a PDF of A4: `print-webkit.py PAGE FILE`. The page says by its title that it is ready.
# https://webkitgtk.org/reference/webkit2gtk/stable/class.PrintOperation.html
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gtk, WebKit2

MARGIN = 15  # millimetres


def print_to(view, file):
    settings = Gtk.PrintSettings()
    settings.set_printer('Print to File')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, 'file://' + file)
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new('iso_a4'))
    for side in (setup.set_top_margin, setup.set_bottom_margin, setup.set_left_margin, setup.set_right_margin):
        side(MARGIN, Gtk.Unit.MM)
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect('finished', lambda _: Gtk.main_quit())
    operation.connect('failed', lambda _, error: sys.exit(error.message))
    operation.print_()
    view.operation = operation  # nothing else holds it


def on_title(view, _):
    if view.get_title() == 'ready':
        print_to(view, file)


page, file = sys.argv[1:]
view = WebKit2.WebView()
window = Gtk.OffscreenWindow()
window.set_default_size(1024, 900)
window.add(view)
window.show_all()
view.connect('notify::title', on_title)
view.load_uri(page)
Gtk.main()
