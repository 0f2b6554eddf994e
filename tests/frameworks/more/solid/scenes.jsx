// The scenes in Solid, see ../../in-browser/app.mjs.
import { For, Match, Show, Switch, createSignal } from 'solid-js';
import { fresh, tell } from '../../in-browser/app.mjs';
import { Portal } from 'solid-js/web';

const Plain = () => <a href="/records/1">Plain</a>;

function Links(props) {
  return (
    <>
      <p id="lone">
        Read{' '}
        <Show when={props.state.lone}>
          {(lone) => (
            <a class="publication-card" href={lone().href}>
              {lone().text}
            </a>
          )}
        </Show>{' '}
        today.
      </p>
      <div id="items">
        <For each={props.state.items.map(({ id }) => id)}>
          {(id) => {
            const item = () => props.state.items.find((each) => each.id === id);
            return (
              <a class="publication-card" href={item()?.href}>
                {item()?.text}
              </a>
            );
          }}
        </For>
      </div>
      <Show when={props.state.quote}>
        {(quote) => (
          <blockquote class="publication-card" cite={quote().href}>
            <p>
              <strong>
                <a href={quote().href}>{quote().text}</a>
              </strong>
            </p>
            <p>In the words of the catalogue.</p>
          </blockquote>
        )}
      </Show>
    </>
  );
}

function Card(props) {
  const open = (event) => {
    tell(event);
    if (props.state.prevents) event.preventDefault();
  };
  const handed = () => (props.state.how === 'text' ? JSON.stringify(props.state.record) : props.state.record);
  return (
    <Show
      when={props.state.isCamel}
      fallback={
        <Show
          when={props.state.how === 'text'}
          fallback={
            <publication-card
              prop:record={handed()}
              attr:heading-level={props.state.level}
              attr:show-missing={props.state.missing}
              on:publication-load={tell}
              on:publication-error={tell}
              on:publication-open={open}
            >
              <Plain />
            </publication-card>
          }
        >
          <publication-card
            attr:record={handed()}
            attr:heading-level={props.state.level}
            attr:show-missing={props.state.missing}
          >
            <Plain />
          </publication-card>
        </Show>
      }
    >
      <publication-card
        prop:record={props.state.record}
        headingLevel={props.state.level}
        showMissing={props.state.missing}
      >
        <Plain />
      </publication-card>
    </Show>
  );
}

function Cards(props) {
  return (
    <>
      <publication-card attr:src={props.state.src}>
        <Plain />
      </publication-card>
      <publication-card attr:record={JSON.stringify(props.state.record)} />
    </>
  );
}

const Provider = (props) => (
  <Show
    when={props.state.isCamel}
    fallback={
      <publication-provider allow-hosts={props.state.hosts}>
        <Cards state={props.state} />
      </publication-provider>
    }
  >
    <publication-provider allowHosts={props.state.hosts}>
      <Cards state={props.state} />
    </publication-provider>
  </Show>
);

function Fresh(props) {
  const [loads, setLoads] = createSignal(0);
  const hear = (event) => {
    tell(event);
    setLoads(loads() + 1);
  };
  return (
    <>
      <publication-card prop:record={fresh(props.state.record, loads())} on:publication-load={hear} />
      <output id="loads">{loads()}</output>
    </>
  );
}

const Mistake = (props) => (
  <publication-card attr:record={props.state.record}>
    <Plain />
  </publication-card>
);

function Kept(props) {
  const card = () => (
    <publication-card attr:src={props.state.src}>
      <Plain />
    </publication-card>
  );
  const order = () => (props.state.isAway ? ['other', 'card'] : ['card', 'other']);
  const list = () => <For each={order()}>{(name) => (name === 'card' ? card() : <p>Other</p>)}</For>;
  return (
    <Show when={props.state.way === 'a portal'} fallback={<div>{list()}</div>}>
      <Portal mount={document.querySelector('#elsewhere')}>{list()}</Portal>
    </Show>
  );
}

export function Page(props) {
  const [count, setCount] = createSignal(0);
  return (
    <main>
      <button id="count" onClick={() => setCount(count() + 1)}>
        {count()}
      </button>
      <Switch>
        <Match when={props.state.scene === 'links'}>
          <Links state={props.state} />
        </Match>
        <Match when={props.state.scene === 'card'}>
          <Card state={props.state} />
        </Match>
        <Match when={props.state.scene === 'provider'}>
          <Provider state={props.state} />
        </Match>
        <Match when={props.state.scene === 'fresh'}>
          <Fresh state={props.state} />
        </Match>
        <Match when={props.state.scene === 'mistake'}>
          <Mistake state={props.state} />
        </Match>
        <Match when={props.state.scene === 'kept'}>
          <Kept state={props.state} />
        </Match>
        <Match when={props.state.scene === 'raw'}>
          <div id="raw" innerHTML={props.state.html} />
        </Match>
      </Switch>
    </main>
  );
}
