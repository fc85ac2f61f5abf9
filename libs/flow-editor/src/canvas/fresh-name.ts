import type { LocalizedText, NodeKind } from '@tierwright/model';
import { en } from '../locales/en.js';
import { zhCN } from '../locales/zh-cn.js';

/** What a new node of a kind is called until it is named. */
export const freshName = (kind: NodeKind): LocalizedText => ({ zh: zhCN[`new.${kind}`], en: en[`new.${kind}`] });
