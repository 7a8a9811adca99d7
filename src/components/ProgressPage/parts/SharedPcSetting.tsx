import {Button} from '@site/src/components/Button';
import {ConfirmButton} from '@site/src/components/ConfirmButton';
import {progressStore, useProgress} from '@site/src/components/ProgressStore';

/** 共用PCモード: records live in this tab only, for everybody who uses this browser. */
export function SharedPcSetting() {
  const {sharedPc} = useProgress();
  return (
    <>
      <h3>共用PCモード</h3>
      <p>
        みんなで使うパソコンで入れておくと、だれの学習記録も、タブを閉じると消えます。端末に残るのは「共用PCである」という印だけです。前からある記録は、見えなくなりますが消えません。
      </p>
      <p>
        <b>いまは{sharedPc ? '「入」' : '「切」'}です。</b>
      </p>
      {sharedPc ? (
        <ConfirmButton
          label="共用PCモードを切る"
          question="切ると、このタブの記録は消えます。残したいときは、先に書き出してください。"
          confirmLabel="切る"
          onConfirm={() => progressStore().setSharedPc(false)}
        />
      ) : (
        <Button look="sub" onClick={() => progressStore().setSharedPc(true)}>
          共用PCモードを入れる
        </Button>
      )}
    </>
  );
}
