import {expect, test} from 'vitest';
import {placeOf} from '../../../src/domain/cases';

test.each([
  ['大阪府', '豊中市', '大阪府豊中市'],
  ['愛知県', '愛知県内の自治体', '愛知県内の自治体'],
  ['東京都', '資料に記載なし', '東京都'],
  ['資料に記載なし', '架空市', '架空市'],
  ['資料に記載なし', '資料に記載なし', '場所は資料に記載なし'],
])('%s and %s are %s', (prefecture, municipality, place) => {
  expect(placeOf({prefecture, municipality})).toBe(place);
});
