import type {} from 'publication-card/react';

export const cards = (
  <>
    {/* @ts-expect-error no such layout */}
    <publication-card layout="wide" />
    {/* @ts-expect-error no number */}
    <publication-card heading-level="two" />
    {/* @ts-expect-error no such property */}
    <publication-card heading={2} />
    {/* @ts-expect-error to be read alone */}
    <publication-card state="loaded" />
    {/* @ts-expect-error true or not */}
    <publication-card show-missing="yes" />
    {/* @ts-expect-error an object or a text */}
    <publication-card record={17} />
    {/* @ts-expect-error it is the event's publication */}
    <publication-card onpublication-load={(event) => event.detail} />
    {/* @ts-expect-error no such custom property */}
    <publication-card style={{ '--publication-card-tint': 'teal' }} />
    {/* @ts-expect-error a text of hosts */}
    <publication-provider allow-hosts={['library.example.org']} />
    {/* @ts-expect-error of the card */}
    <publication-provider layout="row" />
  </>
);
