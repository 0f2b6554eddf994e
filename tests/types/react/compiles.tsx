// What React 19 takes as JSX.
import type {} from 'publication-card/react';
import type { Publication, PublicationCard } from 'publication-card';
import { useRef } from 'react';

export function Card({ record }: { record: object }) {
  const card = useRef<PublicationCard>(null);
  return (
    <publication-provider
      allow-hosts="library.example.org"
      src-template="https://library.example.org/{id}"
      timeout={5000}
      onpublication-error={({ error }) => error.kind satisfies string}
    >
      <publication-card record-id="17" heading-level="2" layout="row" summary-display="none" show-missing>
        <a href="https://library.example.org/records/17">Mountain Springs</a>
      </publication-card>
      <publication-card recordId="17" headingLevel={2} summaryDisplay="full" showMissing={false} lang="ne" />
      <publication-card
        key="17"
        ref={card}
        id="springs"
        class="wide"
        className="wide"
        slot="main"
        hidden={false}
        data-of="page"
        aria-label="Report"
        style={{ '--publication-card-accent': 'teal', color: 'inherit' }}
        record={record}
        onClick={(event) => event.currentTarget.reload()}
        onpublication-load={(event) => event.publication satisfies Publication}
        onpublication-error={({ error }) => error.kind satisfies string}
        onpublication-cite={({ detail }) => detail.style satisfies string | undefined}
      >
        <img slot="cover" src="cover.png" alt="" />
      </publication-card>
      <publication-card src={null} doi="10.1234/springs" record={{ title: 'Mountain Springs' }} />
      <publication-card record='{ "title": "Mountain Springs" }' />
    </publication-provider>
  );
}
