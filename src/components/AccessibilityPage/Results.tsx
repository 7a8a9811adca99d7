import {ScrollTable} from '@site/src/components/ScrollTable';
import {japaneseDate} from '@site/src/domain/law/versions';
import type {AccessibilityReport} from '@site/src/schema/accessibilityReport';
import type {ReactNode} from 'react';

const schemes = {light: '明るい配色', dark: '暗い配色'};

/** Outcome of the last published test run, or that there is none yet. */
export function Results({report}: {readonly report: AccessibilityReport | null}): ReactNode {
  if (!report) return <p>公開した試験結果は、まだありません。</p>;
  const {tools, runs} = report;
  return (
    <>
      <p>
        {japaneseDate(report.testedOn)}に試験しました。使った道具は、axe-core {tools.axe}
        、Playwright {tools.playwright}、Chromium {tools.chromium} です。
      </p>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">配色</th>
            <th scope="col">試したページ</th>
            <th scope="col">見つかった問題</th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({colorScheme, pages, found}) => (
            <tr key={colorScheme}>
              <th scope="row">{schemes[colorScheme]}</th>
              <td>{pages}ページ</td>
              <td>{found.length}件</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {runs.some(({found}) => found.length > 0) && (
        <ul lang="en">
          {runs.flatMap(({colorScheme, found}) =>
            found.map((line) => <li key={`${colorScheme} ${line}`}>{line}</li>),
          )}
        </ul>
      )}
    </>
  );
}
