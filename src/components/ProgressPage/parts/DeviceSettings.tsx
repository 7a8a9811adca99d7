import {ConfirmButton} from '@site/src/components/ConfirmButton';
import {progressStore} from '@site/src/components/ProgressStore';
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
      <p>この端末にある学習記録を、よけてある記録もふくめて、すべて消します。</p>
      <ConfirmButton
        label="学習記録をすべて消す"
        question="すべての学習記録を消します。元にもどせません。残したいときは、先に書き出してください。"
        confirmLabel="すべて消す"
        onConfirm={() => {
          progressStore().eraseAll();
          setErased(true);
        }}
      />
      <output aria-live="polite">{erased && '学習記録をすべて消しました。'}</output>
    </section>
  );
}
