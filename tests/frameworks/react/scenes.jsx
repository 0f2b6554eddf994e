// The scenes in React, see ../in-browser/app.mjs.
import { Activity, StrictMode, Suspense, use, useState } from 'react';
import { fresh, tell } from '../in-browser/app.mjs';
import { createPortal } from 'react-dom';

function Links({ lone, items, quote }) {
  return (
    <>
      <p id="lone">
        Read{' '}
        {lone && (
          <a className="publication-card" href={lone.href}>
            {lone.text}
          </a>
        )}{' '}
        today.
      </p>
      <div id="items">
        {items?.map(({ id, href, text }) => (
          <a key={id} className="publication-card" href={href}>
            {text}
          </a>
        ))}
      </div>
      {quote && (
        <blockquote className="publication-card" cite={quote.href}>
          <p>
            <strong>
              <a href={quote.href}>{quote.text}</a>
            </strong>
          </p>
          <p>In the words of the catalogue.</p>
        </blockquote>
      )}
    </>
  );
}

/** Before the definition React writes an object as text; a ref hands it over as it is. */
const handed = {
  property: (record) => ({ record }),
  text: (record) => ({ record: JSON.stringify(record) }),
  early: (record) => ({
    ref(card) {
      if (card) card.record = record;
    },
  }),
};

function Card({ record, src, how = 'property', level, missing, isCamel, prevents }) {
  const open = (event) => {
    tell(event);
    if (prevents) event.preventDefault();
  };
  const what = record ? handed[how](record) : { src };
  const looks = isCamel
    ? { headingLevel: level, showMissing: missing }
    : { 'heading-level': level, 'show-missing': missing };
  return (
    <publication-card
      {...what}
      {...looks}
      onpublication-load={tell}
      onpublication-error={tell}
      onpublication-open={open}
    >
      <a href="/records/1">Plain</a>
    </publication-card>
  );
}

function Provider({ hosts, src, record, isCamel }) {
  const rule = isCamel ? { allowHosts: hosts } : { 'allow-hosts': hosts };
  return (
    <publication-provider {...rule}>
      <publication-card src={src}>
        <a href="/records/1">Plain</a>
      </publication-card>
      <publication-card record={JSON.stringify(record)} />
    </publication-provider>
  );
}

function Fresh({ record }) {
  const [loads, setLoads] = useState(0);
  const hear = (event) => {
    tell(event);
    setLoads((before) => before + 1);
  };
  return (
    <>
      <publication-card record={fresh(record, loads)} onpublication-load={hear} />
      <output id="loads">{loads}</output>
    </>
  );
}

const Mistake = ({ record }) => (
  <publication-card record={record}>
    <a href="/records/1">Plain</a>
  </publication-card>
);

const never = new Promise(() => undefined);
const Wait = ({ isAway }) => isAway && use(never);

function Kept({ way, isAway, src }) {
  const card = (
    <publication-card key="card" src={src}>
      <a href="/records/1">Plain</a>
    </publication-card>
  );
  const other = <p key="other">Other</p>;
  const list = isAway ? [other, card] : [card, other];
  if (way === 'a keyed list') return <div>{list}</div>;
  if (way === 'StrictMode') return <StrictMode>{list}</StrictMode>;
  if (way === 'Activity') return <Activity mode={isAway ? 'hidden' : 'visible'}>{card}</Activity>;
  if (way === 'a portal') return createPortal(list, document.querySelector('#elsewhere'));
  return (
    <Suspense fallback={<p>Wait</p>}>
      {card}
      <Wait isAway={isAway} />
    </Suspense>
  );
}

const Raw = ({ html }) => <div id="raw" dangerouslySetInnerHTML={{ __html: html }} />;

const scenes = { links: Links, card: Card, provider: Provider, fresh: Fresh, mistake: Mistake, kept: Kept, raw: Raw };

export function Page({ state }) {
  const [count, setCount] = useState(0);
  const Scene = scenes[state.scene];
  return (
    <main>
      <button id="count" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      <Scene {...state} />
    </main>
  );
}
