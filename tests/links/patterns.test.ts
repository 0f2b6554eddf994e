import { expect } from '@open-wc/testing';
import { recordAddress } from '../../src/sources/record-address.js';

const cases: Record<string, string> = {
  'https://lib.example.org/records/17': 'https://lib.example.org/api/records/17',
  'https://lib.example.org/records/17/?ln=en#top': 'https://lib.example.org/api/records/17',
  'https://lib.example.org/records/ab1cd-2ef34': 'https://lib.example.org/api/records/ab1cd-2ef34',
  'https://lib.example.org/records/abcde-fghij': 'https://lib.example.org/api/records/abcde-fghij',
  'https://lib.example.org:8443/record/13168': 'https://lib.example.org:8443/api/records/13168',
  'https://lib.example.org/items/8f0e1f7c-1fbb-4a3f-9d6e-2f3b0d9d1a11':
    'https://lib.example.org/server/api/core/items/8f0e1f7c-1fbb-4a3f-9d6e-2f3b0d9d1a11',
  'https://lib.example.org/handle/20.500.12345/678':
    'https://lib.example.org/server/api/pid/find?id=hdl:20.500.12345/678',
  'https://lib.example.org/records/17?ref=blog.example.org': 'https://lib.example.org/api/records/17',
  'https://doi.org/10.1234/springs?ref=blog.example.org#s1': 'https://doi.org/10.1234/springs',
};
const others = [
  'https://lib.example.org/',
  'https://lib.example.org/records/',
  'https://lib.example.org/records/search',
  'https://lib.example.org/records/report-1.json',
  'https://lib.example.org/records/annual-report-2019',
  'https://lib.example.org/records/17/files/a.pdf',
  'https://lib.example.org/catalogue/records/17',
  'https://lib.example.org/Record/17',
  'https://doi.org/10.1234/records/17',
];

describe('the address of a landing page', () => {
  for (const [page, record] of Object.entries(cases))
    it(`tells that of the record: ${page}`, () => expect(recordAddress(page)).to.equal(record));
  for (const page of others) it(`tells nothing: ${page}`, () => expect(recordAddress(page)).to.equal(page));
});
