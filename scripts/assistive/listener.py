"""Runs Orca with a speech server that writes what it is to say, a line of JSON each, in the place of speaking it.

`{"said": text}` is a phrase; `{"done": key}` follows when Orca has done what a key is for, `{"end": "say all"}` when there is no
more to read; `{"ready": version}` comes first. Orca itself is Debian's, with the settings of a first start but for those below.
It is not started by /usr/bin/orca, which gives way to any other Orca of the same user. What is replaced here is that of Orca 43.
"""
import json
import sys

from gi.repository import GLib
from orca import input_event, orca, orca_platform, settings, speech, speechserver


def tell(**what):
    sys.__stdout__.write(json.dumps(what, ensure_ascii=False) + "\n")
    sys.__stdout__.flush()


class Recorder(speechserver.SpeechServer):
    """A speech server that has said a phrase as soon as it gets it."""

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            tell(said=text)

    def speakCharacter(self, character, acss=None):
        tell(said=character)

    def speakKeyEvent(self, event, acss=None):
        pass  # keys are pressed by a program, which need not hear of them

    def sayAll(self, iterator, progress):
        """As Orca's own server does it: asks for the next phrase once the one before is said."""

        def next_phrase():
            try:
                context, acss = next(iterator)
            except StopIteration:
                tell(end="say all")
                return False
            self.speak(context.utterance, acss)
            context.currentOffset = context.endOffset
            progress(context.copy(), speechserver.SayAllContext.COMPLETED)
            GLib.idle_add(next_phrase)
            return False

        GLib.idle_add(next_phrase)


consume = input_event.KeyboardEvent._consume


def consumed(event):
    result = consume(event)
    tell(done=event.event_string)
    return result


def started(_registry, _cache_values=True, start=orca.start):
    tell(ready=orca_platform.version)
    return start(_registry, _cache_values)


input_event.KeyboardEvent._consume = consumed
orca.start = started
speech.init = lambda: setattr(speech, "_speechserver", Recorder())

# What is asked for is heard, and nothing that would be in its way: pages are read when they are told to be, and lists of headings
# end at the last of them.
QUIET = ("enableBraille", "enableSound", "enableKeyEcho", "sayAllOnLoad", "pageSummaryOnLoad", "wrappedStructuralNavigation")
for name in QUIET:
    setattr(settings, name, False)  # which the settings of a first start are made of
orca.getSettingsManager().activate(None, dict.fromkeys(QUIET, False))
sys.exit(orca.main())
