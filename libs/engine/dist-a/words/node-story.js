import { exitsOf } from '@tierwright/model';
import { exitLabel } from './exit-label.js';
import { sentenceOf } from './node-sentence.js';
import { targetWords } from './target-words.js';
/** A node with where each of its exits leads, as the inspector tells it. */
export function storyOf(node, document, language) {
    const open = (role) => {
        if (role === 'unknown')
            return language === 'zh' ? '暂不分级' : 'no tier for now';
        return language === 'zh' ? '尚未连接' : 'not connected yet';
    };
    const ways = exitsOf(node).map(({ id, role }) => {
        const label = exitLabel(node, id, document, language);
        return `${label} → ${targetWords(node.id, id, document, language) ?? open(role)}`;
    });
    const sentence = sentenceOf(node, document, language);
    if (!ways.length)
        return sentence;
    return language === 'zh' ? `${sentence}：${ways.join('；')}` : `${sentence}: ${ways.join('; ')}`;
}
//# sourceMappingURL=node-story.js.map