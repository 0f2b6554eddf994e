// The scenes in Angular, see ../../in-browser/app.mjs. Without decorators, which the language has not: a decorator is a function.
import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, inject, signal } from '@angular/core';
import { fresh, tell } from '../../in-browser/app.mjs';
import { DomSanitizer } from '@angular/platform-browser';

/** What the app begins with: Angular makes its root itself. */
export const first = { state: { scene: 'raw', html: '' } };

const plain = '<a href="/records/1">Plain</a>';
const template = `
<main>
  <button id="count" (click)="count.set(count() + 1)">{{ count() }}</button>
  @switch (state().scene) {
    @case ('links') {
      <p id="lone">Read @if (state().lone; as lone) {<a class="publication-card" [href]="lone.href">{{ lone.text }}</a>} today.</p>
      <div id="items">@for (item of state().items; track item.id) {<a class="publication-card" [href]="item.href">{{ item.text }}</a>}</div>
      @if (state().quote; as quote) {
        <blockquote class="publication-card" [attr.cite]="quote.href">
          <p><strong><a [href]="quote.href">{{ quote.text }}</a></strong></p>
          <p>In the words of the catalogue.</p>
        </blockquote>
      }
    }
    @case ('card') {
      @if (state().isCamel) {
        <publication-card [record]="state().record" [headingLevel]="state().level" [showMissing]="state().missing">${plain}</publication-card>
      } @else {
        <publication-card
          [record]="record()"
          [attr.heading-level]="state().level"
          [attr.show-missing]="state().missing"
          (publication-load)="tell($event)"
          (publication-error)="tell($event)"
          (publication-open)="open($event)"
        >${plain}</publication-card>
      }
    }
    @case ('provider') {
      @if (state().isCamel) {
        <publication-provider [allowHosts]="state().hosts">
          <publication-card [src]="state().src">${plain}</publication-card>
          <publication-card [record]="json()"></publication-card>
        </publication-provider>
      } @else {
        <publication-provider [attr.allow-hosts]="state().hosts">
          <publication-card [attr.src]="state().src">${plain}</publication-card>
          <publication-card [attr.record]="json()"></publication-card>
        </publication-provider>
      }
    }
    @case ('fresh') {
      <publication-card [record]="fresh()" (publication-load)="hear($event)"></publication-card>
      <output id="loads">{{ loads() }}</output>
    }
    @case ('mistake') {
      <publication-card [attr.record]="state().record">${plain}</publication-card>
    }
    @case ('kept') {
      <div>
        @for (name of order(); track name) {
          @if (name === 'card') {
            <publication-card [attr.src]="state().src">${plain}</publication-card>
          } @else {
            <p>Other</p>
          }
        }
      </div>
    }
    @case ('raw') {
      <div id="raw" [innerHTML]="html()"></div>
    }
  }
</main>`;

class Scenes {
  state = signal(first.state);
  count = signal(0);
  loads = signal(0);
  json = computed(() => JSON.stringify(this.state().record));
  record = computed(() => (this.state().how === 'text' ? this.json() : this.state().record));
  fresh = computed(() => fresh(this.state().record, this.loads()));
  order = computed(() => (this.state().isAway ? ['other', 'card'] : ['card', 'other']));
  // Angular takes what it does not know out of HTML that nobody vouches for.
  html = computed(() => this.#sanitizer.bypassSecurityTrustHtml(this.state().html));
  tell = tell;
  #sanitizer = inject(DomSanitizer);

  hear(event) {
    tell(event);
    this.loads.update((before) => before + 1);
  }

  open(event) {
    tell(event);
    if (this.state().prevents) event.preventDefault();
  }
}

export const Page = Component({ selector: 'test-page', template, schemas: [CUSTOM_ELEMENTS_SCHEMA] })(Scenes);
