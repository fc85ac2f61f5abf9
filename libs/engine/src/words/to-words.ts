import { exitsOf, textIn, type GradingNode, type Language, type NodeOf } from '@tierwright/model';
import { reachableFrom } from '../flow.js';
import type { CompiledNode, Program } from '../program.js';
import { exitLabel } from './exit-label.js';
import { detailsOf } from './node-details.js';
import { sentenceOf } from './node-sentence.js';
import { tierWords } from './target-words.js';

/** One node of a model as the business reads it. */
export interface ToldStep {
  /** Id of the node. */
  readonly node: string;
  /** What it does and where each of its exits leads. */
  readonly text: string;
  /** The points, cells or rows behind it. */
  readonly details: readonly string[];
}

/**
 * A whole model in sentences: the start, each step in the order of the flow, then the tiers and who comes to them.
 * @example toWords(program, 'zh').map(({ text }) => text).join('\n')
 */
export function toWords(program: Program, language: Language): ToldStep[] {
  const told = new ModelTeller(program, language);
  return [...told.steps(), ...told.ends()];
}

class ModelTeller {
  private readonly reachable: CompiledNode[];
  private readonly numbers = new Map<number, number>();

  constructor(
    private readonly program: Program,
    private readonly language: Language,
  ) {
    const targets = program.nodes.map(({ exits }) => exits.map(({ target }) => target));
    const seen = reachableFrom(targets, program.start);
    const ordered = [...new Set([...program.order, ...program.nodes.keys()])].filter((index) => seen.has(index));
    this.reachable = ordered.map((index) => program.nodes[index] as CompiledNode);
    for (const { index, node } of this.reachable) {
      if (node.type !== 'start' && node.type !== 'tier') this.numbers.set(index, this.numbers.size + 1);
    }
  }

  steps(): ToldStep[] {
    return this.reachable.filter(({ node }) => node.type !== 'tier').map((compiled) => this.step(compiled));
  }

  /** The tiers, best first, then the ungraded end. */
  ends(): ToldStep[] {
    const tiers = this.program.nodes.filter(({ node }) => node.type === 'tier');
    const rank = ({ node }: CompiledNode) => {
      const at = this.program.document.tiers.findIndex(({ id }) => node.type === 'tier' && id === node.tier);
      return at < 0 ? Infinity : at;
    };
    return [...tiers]
      .sort((a, b) => (rank(a) === rank(b) ? a.index - b.index : rank(a) - rank(b)))
      .map((end) => ({
        node: end.node.id,
        text: this.end(end as CompiledNode & { node: NodeOf<'tier'> }),
        details: [],
      }));
  }

  private step(compiled: CompiledNode): ToldStep {
    const { node, index } = compiled;
    const sentence = sentenceOf(node, this.program.document, this.language);
    const ways = this.ways(compiled);
    const number = this.numbers.get(index);
    const name = number === undefined ? (this.language === 'zh' ? '开始' : 'Start') : this.stepName(index);
    const text =
      this.language === 'zh'
        ? `${name}：${sentence}${/[。！？]$/.test(sentence) ? '' : '。'}${ways}。`
        : `${capital(name)}: ${capital(sentence)}. ${capital(ways)}.`;
    return { node: node.id, text, details: detailsOf(node, this.program, this.language) };
  }

  /** Where the exits lead; those that lead to one place are told together. */
  private ways({ node, exits }: CompiledNode): string {
    const zh = this.language === 'zh';
    const places = new Map<string, string[]>();
    for (const { id, role, target } of exits) {
      const place = target >= 0 ? this.place(target) : this.nowhere(role);
      places.set(place, [...(places.get(place) ?? []), this.exitName(node, id, role)]);
    }
    if (exits.length === 1) return `${zh ? '接着到' : 'then '}${[...places.keys()].join('')}`;
    const lines = [...places].map(([place, labels]) => `${labels.join(zh ? '、' : ' or ')} → ${place}`);
    return lines.join(zh ? '；' : '; ');
  }

  private exitName(node: GradingNode, id: string, role: 'normal' | 'unknown'): string {
    if (role === 'unknown') return this.language === 'zh' ? '资料缺失' : 'data missing';
    return exitLabel(node, id, this.program.document, this.language);
  }

  private nowhere(role: 'normal' | 'unknown'): string {
    if (role === 'unknown') return this.language === 'zh' ? '暂不分级' : 'no tier for now';
    return this.language === 'zh' ? '尚未连接' : 'not connected yet';
  }

  private place(index: number): string {
    const { node } = this.program.nodes[index] as CompiledNode;
    return node.type === 'tier' ? tierWords(node.tier, this.program.document, this.language) : this.stepName(index);
  }

  private stepName(index: number): string {
    const { node } = this.program.nodes[index] as CompiledNode;
    const name = textIn(node.name, this.language);
    const number = this.numbers.get(index);
    return this.language === 'zh' ? `第 ${number} 步「${name}」` : `step ${number} “${name}”`;
  }

  /** A tier and every way to it, the limits of gates included. */
  private end({ index, node }: CompiledNode & { node: NodeOf<'tier'> }): string {
    const zh = this.language === 'zh';
    const { document } = this.program;
    const ways = this.reachable.flatMap((from) => {
      const labels = exitsOf(from.node).flatMap(({ id, role }, at) =>
        from.exits[at]?.target === index ? [this.exitName(from.node, id, role)] : [],
      );
      if (labels.length === 0) return [];
      if (from.node.type === 'start') return [zh ? '所有客户' : 'every customer'];
      return [`${this.stepName(from.index)}${zh ? `（${labels.join('、')}）` : ` (${labels.join(', ')})`}`];
    });
    const limits = this.reachable.flatMap(({ index: at, node: gate }) => {
      if (gate.type !== 'gate' || gate.mode !== 'cap' || gate.cap !== node.tier) return [];
      return [zh ? `${this.stepName(at)}限制的客户` : `those limited by ${this.stepName(at)}`];
    });
    const from = [...ways, ...limits].join(zh ? '、' : ', ') || (zh ? '没有客户能到这里' : 'nobody gets here');
    const name = document.tiers.find(({ id }) => id === node.tier)?.name;
    const title = name ? textIn(name, this.language) : '';
    const tier = tierWords(node.tier, document, this.language);
    return zh ? `${tier}${title && `（${title}）`}：${from}。` : `${capital(tier)}${title && ` (${title})`}: ${from}.`;
  }
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
