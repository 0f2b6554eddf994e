// What Solid takes as JSX.
import type {} from 'publication-card/solid';
import type { Publication, PublicationCard } from 'publication-card';

export function Card(props: { record: object }) {
  let card: PublicationCard | undefined;
  return (
    <publication-provider
      allow-hosts="library.example.org"
      src-template="https://library.example.org/{id}"
      timeout={5000}
      on:publication-error={({ error }) => error.kind satisfies string}
    >
      <publication-card record-id="17" heading-level="2" layout="row" summary-display="none" show-missing>
        <a href="https://library.example.org/records/17">Mountain Springs</a>
      </publication-card>
      <publication-card recordId="17" headingLevel={2} summaryDisplay="full" showMissing={false} lang="ne" />
      <publication-card
        ref={(element) => (card = element)}
        id="springs"
        class="wide"
        classList={{ open: Boolean(card) }}
        slot="main"
        hidden={false}
        data-of="page"
        aria-label="Report"
        style={{ '--publication-card-accent': 'teal', color: 'inherit' }}
        prop:record={props.record}
        attr:heading-level="2"
        bool:show-repairs={true}
        onClick={(event) => event.currentTarget.reload()}
        on:publication-load={(event) => event.publication satisfies Publication}
        on:publication-error={({ error }) => error.kind satisfies string}
        on:publication-cite={({ detail }) => detail.style satisfies string | undefined}
      >
        <img slot="cover" src="cover.png" alt="" />
      </publication-card>
      <publication-card src={null} doi="10.1234/springs" record={{ title: 'Mountain Springs' }} />
      <publication-card record='{ "title": "Mountain Springs" }' />
    </publication-provider>
  );
}
