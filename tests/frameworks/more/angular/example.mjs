import '@angular/compiler'; // components are compiled where they run
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { start, tell } from '../../in-browser/app.mjs';
import { bootstrapApplication } from '@angular/platform-browser';
import { Report } from 'example';

start(async (target, { record }) => {
  const Page = class {
    record = record;
    tell = tell;
  };
  const template = '<app-report [record]="record" (load)="tell($event)" />';
  target.replaceChildren(document.createElement('test-page'));
  await bootstrapApplication(Component({ selector: 'test-page', template, imports: [Report] })(Page), {
    providers: [provideZonelessChangeDetection()],
  });
});
