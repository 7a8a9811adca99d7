import {Button, type ButtonProps} from '../Button';
import {downloadText} from './downloadText';

/** A file made at the moment of pressing. */
export interface DownloadButtonProps extends ButtonProps {
  readonly fileName: string;
  readonly mimeType: string;
  readonly makeText: () => string;
}

/** A button that hands the reader a text file. */
export function DownloadButton({fileName, mimeType, makeText, ...rest}: DownloadButtonProps) {
  return <Button {...rest} onClick={() => downloadText(fileName, makeText(), mimeType)} />;
}
