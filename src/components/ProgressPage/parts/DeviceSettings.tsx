import {ConfirmButton} from '@site/src/components/ConfirmButton';
import {setFurigana} from '@site/src/components/EasyTools/furigana';
import {progressStore} from '@site/src/components/ProgressStore';
import {setTrainerView} from '@site/src/components/Trainer/view';
import {useState} from 'react';
import {ConfidenceSetting} from './ConfidenceSetting';
import {SharedPcSetting} from './SharedPcSetting';

/** What the reader decides about this device: 自信, 共用PC, 全消去. */
export function DeviceSettings() {
  const [erased, setErased] = useState(false);
  return (
    <section aria-labelledby="settei">
      <h2 id="settei">この端末の設定</h2>
      <ConfidenceSetting />
      <SharedPcSetting />
      <h3>全消去</h3>
      <p>このサイトがこの端末に残したものを、すべて消します。</p>
      <ul>
        <li>学習記録（よけてある記録、課のメモ、自信を聞く設定もふくみます）</li>
        <li>研修の進行、投影している画面、投票の枚数、講師表示の入・切</li>
        <li>事前・事後の確認の印、入れかけの符号と紙の答え</li>
        <li>やさしい日本語のふりがなの入・切</li>
      </ul>
      <p>共用PCモードの入・切と、画面の明るい・暗いは、そのままです。</p>
      <ConfirmButton
        label="この端末の記録をすべて消す"
        question="学習記録と、研修の進行・投票・確認の入力を、この端末からすべて消します。元にもどせません。残したいときは、先に書き出してください。"
        confirmLabel="すべて消す"
        onConfirm={() => {
          progressStore().eraseAll();
          setTrainerView(false);
          setFurigana(true);
          setErased(true);
        }}
      />
      <output aria-live="polite">{erased && 'この端末の記録をすべて消しました。'}</output>
    </section>
  );
}
