#!/usr/bin/env python3
"""Makes src/ClaimTracker/Lexicons/words.bin, the English lexicon of the library.

Run from anywhere, without arguments:   python3 src/tools/Lexicons/make_words.py
It reads
  - WordNet 3.0: Debian package wordnet-base (index.*, data.*, *.exc, cntlist.rev);
  - the word lists american-english-large and british-english-large: Debian packages wamerican-large and wbritish-large
    (SCOWL); they only decide which of WordNet's words and which generated inflections are in use;
  - the five .tsv files beside this script.
Run it again after a change to one of those files, and commit words.bin with them: a test compares their hash.

Layout of words.bin, little endian, offsets implied by the counts of the header:
  header     magic "CTW1", FNV-1a of the .tsv files, counts: bucket bits, profiles, edits, noun synsets, further noun
             parents, verb synsets, bytes of records                                                      9 x u32
  buckets    offset into the records of each bucket's first, and the end                      (2^bits + 1) x u32
  profiles   what many words share: u16 classes, u8 usual class (bit number), u8 flags (1: always written with a
             capital; 2: verb with an object; 4 to 32: number of the kind; 64: verb without an object), u16 noun meanings, u8 verb meanings (>> 16), u8 0, u64 rarity (4 bits a class, about -log2 of its share),
             u16 noun edit, u16 verb edit                                                            20 bytes each
  edits      from a form to its lemma: u8 letters to cut off the end, u8 length, letters to put there  16 bytes each
  nouns      u24 hypernym of each noun synset (0xFFFFFF: none); then u24 child, u24 parent of further hypernyms, sorted
  verbs      u16 hypernym of each verb synset (0xFFFF: none)
  records    by bucket: u8 length, letters (lower case ASCII), u16 profile, u8 counts of synsets (low half nouns, high half
             verbs), u24 each noun synset, u16 each verb synset, most usual first
"""
import collections, math, os, re, struct, sys

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, '..', '..', 'ClaimTracker', 'Lexicons', 'words.bin')
WORDNET = '/usr/share/wordnet'
WORD_LISTS = ['/usr/share/dict/american-english-large', '/usr/share/dict/british-english-large']
TABLES = ['added-words.tsv', 'function-words.tsv', 'meanings.tsv', 'usual-classes.tsv', 'verbs-with-object.tsv']
BUCKET_BITS = 15

CLASSES = ['Noun', 'PluralNoun', 'Verb', 'VerbThird', 'VerbPast', 'Participle', 'Gerund', 'Adjective', 'Adverb', 'Determiner',
           'Pronoun', 'Preposition', 'Conjunction', 'Auxiliary', 'Numeral', 'Name']
MEANINGS = {'Person': 0, 'Group': 1, 'Place': 2, 'Message': 3, 'Event': 4, 'Act': 5, 'Time': 6, 'Measure': 7, 'Artifact': 8,
            'Animal': 9, 'Possession': 10, 'State': 11, 'Saying': 16, 'Thinking': 17, 'Feeling': 18, 'Moving': 19, 'Changing': 20}
POS = {'noun': 'n', 'verb': 'v', 'adj': 'a', 'adv': 'r'}
CLASS_OF_TABLE = {'noun': 'n', 'verb': 'v', 'adjective': 'a', 'adverb': 'r'}
# As in WordKind.cs.
KINDS = ['', 'Be', 'Have', 'Singular', 'Plural', 'Relative', 'Coordinator', 'To', 'Month']
NOUNS = CLASSES[:2]
VERBS = CLASSES[2:7]
VOWELS = 'aeiou'


def fnv(data):
    h = 2166136261
    for b in data:
        h = ((h ^ b) * 16777619) & 0xFFFFFFFF
    return h


def table(name):
    with open(os.path.join(HERE, name), encoding='utf-8') as lines:
        rows = [line.rstrip('\n').split('\t') for line in lines if line.strip() and not line.startswith('#')]
    return rows[1:]


# ---- WordNet

class Synset:
    __slots__ = ('words', 'lexfile', 'parents', 'is_instance', 'frames')


def read_data(pos):
    synsets = {}
    with open(f'{WORDNET}/data.{pos}', encoding='ascii') as lines:
        for line in lines:
            if line.startswith('  '):
                continue
            fields = line.split(' | ')[0].split()
            s = Synset()
            s.lexfile = int(fields[1])
            count = int(fields[3], 16)
            s.words = [re.sub(r'\(\w+\)$', '', w) for w in fields[4:4 + 2 * count:2]]
            at = 4 + 2 * count
            pointers = int(fields[at])
            s.parents = []
            s.is_instance = False
            for p in range(pointers):
                kind, offset, target_pos, _ = fields[at + 1 + 4 * p:at + 5 + 4 * p]
                if kind == '@':
                    s.parents.append(int(offset))
                elif kind == '@i':
                    s.is_instance = True
                    s.parents.append(int(offset))
            at += 1 + 4 * pointers
            s.frames = {int(f) for f in fields[at + 2::3]} if pos == 'verb' else set()
            synsets[int(fields[0])] = s
    return synsets


def read_index(pos):
    index = {}
    with open(f'{WORDNET}/index.{pos}', encoding='ascii') as lines:
        for line in lines:
            if line.startswith('  '):
                continue
            fields = line.split()
            index[fields[0]] = [int(o) for o in fields[-int(fields[2]):]]
    return index


def read_counts():
    counts = collections.defaultdict(int)
    with open(f'{WORDNET}/cntlist.rev', encoding='ascii') as lines:
        for line in lines:
            key, sense, count = line.split()
            lemma, rest = key.split('%')
            counts[lemma, 'nvara'[int(rest[0]) - 1], int(sense)] = int(count)
    return counts


def read_exceptions(pos):
    forms = collections.defaultdict(list)
    with open(f'{WORDNET}/{pos}.exc', encoding='ascii') as lines:
        for line in lines:
            form, *lemmas = line.split()
            for lemma in lemmas:
                if lemma != form and form.isalpha():
                    forms[lemma].append(form)
    return forms


# ---- Inflection

def add_s(word):
    if word.endswith(('s', 'x', 'z', 'ch', 'sh')):
        return [word + 'es']
    if word.endswith('y') and len(word) > 1 and word[-2] not in VOWELS:
        return [word[:-1] + 'ies']
    if word.endswith('o') and len(word) > 1 and word[-2] not in VOWELS:
        return [word + 'es', word + 's']
    if word.endswith('man') and len(word) > 4:
        return [word[:-2] + 'en', word + 's']
    return [word + 's']


def add_vowel(word, ending):
    """stop + ed: stopped; travel + ed: travelled, traveled; hope: hoped; carry: carried; lie + ing: lying."""
    if ending[0] in 'ei' and word.endswith('e'):
        if ending == 'ing':
            if word.endswith('ie'):
                return [word[:-2] + 'ying']
            if word.endswith(('ee', 'oe', 'ye')):
                return [word + ending]
            return [word[:-1] + ending, word + ending]
        return [word + ending[1:]]
    if word.endswith('y') and len(word) > 1 and word[-2] not in VOWELS and ending != 'ing':
        return [word[:-1] + 'i' + ending]
    if word.endswith('c'):
        return [word + 'k' + ending, word + ending]
    if len(word) > 2 and word[-1] not in VOWELS + 'wxy' and word[-2] in VOWELS and (word[-3] not in VOWELS or word[-3:-1] == 'ui'):
        syllables = len(re.findall('[aeiouy]+', word))
        doubled, plain = word + word[-1] + ending, word + ending
        return [doubled, plain] if syllables == 1 or word.endswith('l') else [plain, doubled]
    return [word + ending]


class Inflector:
    def __init__(self, attested):
        self.attested = attested
        self.exceptions = {pos: read_exceptions(pos) for pos in POS}

    def pick(self, lemma, candidates):
        """Those in use; the first where the lists do not know the lemma either."""
        known = [c for c in candidates if c in self.attested]
        if known or lemma in self.attested:
            return known
        return candidates[:1]

    def noun(self, lemma):
        irregular = [f for f in self.exceptions['noun'].get(lemma, []) if f in self.attested]
        return irregular + [f for f in self.pick(lemma, add_s(lemma)) if f not in irregular and f != lemma]

    def verb(self, lemma):
        """Third person, -ing, past, participle; irregular forms are told apart by their endings and by the list below."""
        irregular = [f for f in self.exceptions['verb'].get(lemma, []) if f in self.attested or lemma not in self.attested]
        third = [f for f in irregular if f.endswith('s') and f not in PAST_IN_S] or self.pick(lemma, add_s(lemma))
        ing = [f for f in irregular if f.endswith('ing') and f not in PAST_IN_ING]
        ing += [f for f in self.pick(lemma, add_vowel(lemma, 'ing')) if f not in ing]
        past = [f for f in irregular if f not in third and f not in ing]
        regular = self.pick(lemma, add_vowel(lemma, 'ed'))
        if lemma in UNCHANGED:
            return third, ing, [lemma], [lemma]
        if not past or all(f.endswith('ed') for f in past):
            both = sorted(set(past + regular))
            return third, ing, both, both
        if lemma in ALSO_REGULAR:
            past += [f for f in regular if f not in past]
        participles = [f for f in past if is_participle(f, lemma, past)]
        tenses = [f for f in past if is_past_tense(f, lemma, past)]
        return third, ing, tenses or past, participles or past

    def graded(self, lemma, pos):
        irregular = [f for f in self.exceptions[pos].get(lemma, []) if f in self.attested]
        if irregular:
            return irregular
        if len(re.findall('[aeiouy]+', lemma)) > 2:
            return []
        return [f for ending in ('er', 'est') for f in add_vowel(lemma, ending) if f in self.attested]


# WordNet's numbers of sentence frames without an object: somebody ----s, something is ----ing PP, somebody ----s that CLAUSE ...
WITHOUT_OBJECT = {1, 2, 3, 4, 6, 7, 12, 13, 22, 23, 26, 27, 28, 29, 32, 33, 34, 35}
WITH_OBJECT = {8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 30, 31}

PAST_IN_S = {'was'}
PAST_IN_ING = {'sting', 'string', 'wring', 'bring', 'fling', 'cling', 'sling', 'swing', 'ring', 'sing', 'spring'}
UNCHANGED = set('bet burst bust cast cost cut hit hurt let put quit rid set shed shut slit split spread thrust upset offset broadcast '
                'forecast miscast recast telecast typecast webcast podcast bid outbid underbid overbid cut undercut preset reset '
                'typeset beset inset sublet'.split())
ALSO_REGULAR = set('burn learn dream spell spill spoil leap lean kneel light dwell smell prove show sew sow mow saw strive thrive '
                   'wake knit wed sweat wet rid speed plead sneak dive hang cleave shear bid clothe bust broadcast forecast quit '
                   'bet swell lade rive gild melt shave strew chide work curse lie heave bless weave bypass overflow abide shine spotlight '
                   'floodlight transfix misspell hew slink gnaw awake gird interweave'.split())
# Past tenses that no participle equals, and participles that no past tense equals, where the endings do not tell.
ONLY_PAST = set('arose ate awoke became befell began bit blew bore broke came chose did drank drew drove fell flew forbade forgave '
                'foresaw foretook foreknew forewent forgot forsook forwent froze gave grew hid knew lay mistook misspoke outdid outgrew outran overcame '
                'overdid overrode overran oversaw overtook overthrew partook ran rang redid retook rewrote rode rose sang sank saw '
                'shook shrank slew spoke sprang stank stole strode swam swore threw took tore trod undertook underwent undid '
                'unfroze unwove awoke withdrew woke wore wove wrote went withdrew undergo swelled showed outwent underlay overlay mislay '
                'foreswore forswore overdrew overflew overate overbore underwrote'.split())
ONLY_PARTICIPLE = set('begun come become overcome done drunk flown gone grown known rung run outrun overrun rerun sung shrunk stunk swum shown '
                      'sworn torn worn lain slain sewn sown mown sawn hewn thrown drawn withdrawn blown borne born undone redone overdone '
                      'outdone undergone foregone forgone misdone underdone drawn overdrawn overthrown overgrown outgrown foreknown '
                      'forsworn shorn strewn foregone outworn'.split())


def is_participle(form, lemma, forms):
    if form in ONLY_PAST:
        return False
    if form in ONLY_PARTICIPLE or form.endswith('n'):
        return True
    return not any(f.endswith('en') or f in ONLY_PARTICIPLE for f in forms) or form in ('got', 'bit', 'hung', 'beat')


def is_past_tense(form, lemma, forms):
    if form in ONLY_PAST:
        return True
    if form in ONLY_PARTICIPLE or (form.endswith('en') and len(forms) > 1):
        return False
    return True


# Nouns in -s that are singular, and plurals that are heads of their own beside the singular's meaning.
SINGULAR_IN_S = set('news series species means headquarters crossroads gallows barracks shambles rabies mumps measles diabetes chaos ethos pathos '
                    'herpes billiards checkers darts cosmos canvas atlas christmas alias bias asbestos whereas lens gas bus pus plus yes summons '
                    'kudos texas swiss bellows works innings mews corps chassis rendezvous apropos pancreas kindness business molasses aids'.split())
OWN_SINGULAR = set('goods clothes customs headquarters premises outskirts surroundings belongings earnings savings proceeds thanks regards '
                   'odds spirits glasses spectacles trousers jeans shorts scissors tights pants'.split())


def singulars(word):
    return [s for s in (word[:-1], word[:-2] if word.endswith('es') else '', word[:-3] + 'y' if word.endswith('ies') else '') if s]


def is_plural_entry(word, attested):
    return (word.endswith('s') and not word.endswith(('ss', 'us', 'is', 'ics')) and word not in SINGULAR_IN_S and word + 'es' not in attested
            and len(word) > 3 and (any(s in attested for s in singulars(word)) or word in OWN_SINGULAR))


AMERICAN = [(r'our', 'or'), (r'is(e|es|ed|ing|er|ers|ation|ations)$', r'iz\1'), (r'ys(e|es|ed|ing)$', r'yz\1'), (r'tre(s?)$', r'ter\1'),
            (r'ogue(s?)$', r'og\1'), (r'ence(s?)$', r'ense\1'), (r'll(ed|ing|er|ers)$', r'l\1'), (r'mme(s?)$', r'm\1'), (r'ae', 'e'),
            (r'oe', 'e'), (r'lyse', 'lyze'), (r'ey$', 'y'), (r'cheque', 'check'), (r'plough', 'plow'), (r'grey', 'gray'), (r'tyre', 'tire'),
            (r'kerb', 'curb'), (r'ful$', 'fill'), (r'lment', 'llment')]


def american(word):
    return {re.sub(a, b, word) for a, b in AMERICAN} - {word}


# ---- What the words mean

def closure(synsets, roots):
    children = collections.defaultdict(list)
    for offset, s in synsets.items():
        for p in s.parents:
            children[p].append(offset)
    reached, queue = set(), list(roots)
    while queue:
        o = queue.pop()
        if o not in reached:
            reached.add(o)
            queue.extend(children[o])
    return reached


class Meanings:
    NOUN_FILES = {18: 'Person', 15: 'Place', 10: 'Message', 11: 'Event', 4: 'Act', 28: 'Time', 23: 'Measure', 6: 'Artifact', 5: 'Animal',
                  21: 'Possession', 26: 'State'}
    NOUN_ROOTS = {
        'Person': ['person.1'],
        'Group': ['social_group.1', 'people.1', 'gathering.1', 'ethnic_group.1', 'citizenry.1', 'enemy.1', 'kin.2', 'race.3', 'masses.1', 'generation.1', 'political_system.1', 'personnel.1'],
        'Place': ['location.1', 'land.4', 'land.2', 'geological_formation.1', 'body_of_water.1', 'geographical_area.1', 'tract.1', 'way.6'],
        'Message': ['document.1', 'publication.1', 'writing.2', 'report.3'],
        'Event': ['group_action.1', 'attack.1', 'attack.2', 'violence.1', 'crime.1', 'killing.2', 'killing.1', 'demonstration.3', 'natural_phenomenon.1', 'contest.1',
                  'military_action.1', 'operation.4', 'raid.1', 'ceremony.2', 'protest.2', 'meeting.1', 'meeting.3', 'disaster.1'],
    }
    VERB_FILES = {32: 'Saying', 31: 'Thinking', 37: 'Feeling', 38: 'Moving', 30: 'Changing', 29: 'Changing'}
    VERB_ROOTS = {'Changing': ['kill.1', 'injure.1', 'damage.1', 'destroy.1', 'destroy.2', 'attack.1', 'shoot.1', 'hurt.2']}

    def __init__(self, synsets, index):
        self.of = {'n': collections.defaultdict(int), 'v': collections.defaultdict(int)}
        for pos, files, roots in (('n', self.NOUN_FILES, self.NOUN_ROOTS), ('v', self.VERB_FILES, self.VERB_ROOTS)):
            for offset, s in synsets[pos].items():
                if s.lexfile in files:
                    self.of[pos][offset] |= 1 << MEANINGS[files[s.lexfile]]
            for meaning, names in roots.items():
                found = []
                for name in names:
                    lemma, sense = name.rsplit('.', 1)
                    found.append(index[pos][lemma][int(sense) - 1])
                for offset in closure(synsets[pos], found):
                    self.of[pos][offset] |= 1 << MEANINGS[meaning]


# ---- The lexicon

class Lemma:
    """One word as one part of speech."""
    def __init__(self, word, pos):
        self.word, self.pos = word, pos
        self.weight, self.meaning, self.synsets, self.is_proper, self.takes_object = 0.0, 0, [], False, False
        self.is_intransitive = False


def read_lemmas(synsets, index, counts, meanings, attested):
    lemmas = {}
    for name, pos in POS.items():
        for word, offsets in index[pos].items():
            if not re.fullmatch(r'[a-z]{2,24}', word):
                continue
            lower, proper = [], []
            for rank, o in enumerate(offsets):
                s = synsets[pos][o]
                spelled = next((w for w in s.words if w.lower() == word), word)
                if pos == 'n' and s.is_instance:
                    continue
                (lower if spelled.islower() else proper).append((rank, o))
            # An acronym or a name of a god is no word of a sentence; peoples, months and adjectives of places are.
            if not lower:
                proper = [(r, o) for r, o in proper if pos in 'ar' or synsets[pos][o].lexfile in (18, 28, 10) and not word.isupper()]
                spelled = [w for r, o in proper for w in synsets[pos][o].words if w.lower() == word]
                proper = [p for p, w in zip(proper, spelled) if w[1:].islower()]
            senses = lower or proper
            if not senses or (not lower and pos == 'n' and not is_people_or_day(word, synsets[pos][senses[0][1]].lexfile, index, attested)):
                continue
            total = sum(counts[word, pos, r + 1] for r, _ in senses)
            if total == 0 and word not in attested and word.capitalize() not in attested:
                continue
            lemma = Lemma(word, pos)
            lemma.is_proper = not lower
            lemma.weight = total + 0.4 + 0.1 * len(senses)
            kept = [o for _, o in senses]
            ranked = {o: counts[word, pos, r + 1] for r, o in senses}
            weights = [ranked[o] + 1 / (i + 2) for i, o in enumerate(kept)]
            # Synonyms are asked for in senses that are only fairly usual; what a word means to a rule is stricter.
            best = sorted(((w, -i) for i, w in enumerate(weights) if i == 0 or w >= 0.1 * sum(weights)), reverse=True)
            lemma.synsets = [kept[-i] for w, i in best][:4]
            if pos == 'v':
                without = sum(w for w, o in zip(weights, kept) if synsets[pos][o].frames & WITHOUT_OBJECT)
                lemma.takes_object = without <= 0.25 * sum(weights)
                lemma.is_intransitive = sum(w for w, o in zip(weights, kept) if synsets[pos][o].frames & WITH_OBJECT) <= 0.2 * sum(weights)
            if pos in 'nv':
                for w, i in best[:3]:
                    if i == 0 or w >= 0.2 * sum(weights):
                        lemma.meaning |= meanings.of[pos][kept[-i]]
            lemmas[word, pos] = lemma
    # A British spelling is as usual as the American one beside it in the synset.
    for (word, pos), lemma in list(lemmas.items()):
        if sum(counts[word, pos, i] for i in range(1, 9)) == 0:
            for other in american(word):
                twin = lemmas.get((other, pos))
                if twin and set(twin.synsets) & set(lemma.synsets):
                    lemma.weight = max(lemma.weight, twin.weight)
                    lemma.synsets, lemma.meaning = twin.synsets, lemma.meaning | twin.meaning
    return lemmas


PEOPLES = set('arab briton brit croat czech dane finn greek jew kurd pole scot serb slav slovak slovene spaniard swede swiss thai turk uzbek kazakh '
              'tajik turkmen yank hutu tutsi zulu sikh hindu tatar filipino latino eskimo gypsy celt gaul moor goth viking huguenot mormon baptist'.split())


def is_people_or_day(word, lexfile, index, attested):
    """Danes, Muslims, Englishmen, Monday; not Michael or Dakota, which are names."""
    if lexfile == 28 or word in index['a'] or word in PEOPLES or word.endswith(('man', 'woman')):
        return True
    return lexfile == 18 and word.capitalize() + 's' in attested and word.endswith(('an', 'ese', 'ite', 'er', 'i', 'ist', 'im'))


def edit(form, lemma):
    common = len(os.path.commonprefix([form, lemma]))
    return len(form) - common, lemma[common:]


def lemma_behind(form, names, levels, behind):
    """The lemma of the form's commonest class among these: found is of find, wound of wound."""
    known = [(level, -behind[form, CLASSES[c]][0], behind[form, CLASSES[c]][1]) for c, level in levels.items()
             if CLASSES[c] in names and (form, CLASSES[c]) in behind]
    return min(known)[2] if known else None


def parse_levels(text):
    levels = {}
    for part in text.split():
        name, _, level = part.partition(':')
        levels[CLASSES.index(name)] = int(level or 0)
    return levels


def main():
    attested = set()
    for path in WORD_LISTS:
        with open(path, encoding='utf-8') as lines:
            attested |= {line.strip() for line in lines}
    synsets = {p: read_data(name) for name, p in POS.items()}
    index = {p: read_index(name) for name, p in POS.items()}
    counts = read_counts()
    meanings = Meanings(synsets, index)
    lemmas = read_lemmas(synsets, index, counts, meanings, attested)

    for word, kind, names in table('added-words.tsv'):
        key = word.lower(), CLASS_OF_TABLE[kind]
        if key not in lemmas:
            lemmas[key] = Lemma(*key)
            lemmas[key].weight = 1.5
            lemmas[key].is_proper = word[0].isupper()
        for name in names.split():
            lemmas[key].meaning |= 1 << MEANINGS[name]
    for word, has in table('verbs-with-object.tsv'):
        lemmas[word, 'v'].takes_object = has == 'yes'
        lemmas[word, 'v'].is_intransitive = False
    for word, kind, change, names in table('meanings.tsv'):
        lemma = lemmas.get((word, CLASS_OF_TABLE[kind]))
        if lemma is None:
            continue
        bits = sum(1 << MEANINGS[name] for name in names.split())
        lemma.meaning = bits | (lemma.meaning if change == '+' else 0)

    # form -> class -> weight, and the lemma that most stands behind each class
    inflector = Inflector(attested)
    weights = collections.defaultdict(lambda: collections.defaultdict(float))
    behind = {}
    lower_case = set()

    def put(form, name, weight, lemma):
        weights[form][CLASSES.index(name)] += weight
        if not lemma.is_proper:
            lower_case.add(form)
        best = behind.get((form, name))
        if best is None or best[0] < weight:
            behind[form, name] = weight, lemma.word

    for lemma in lemmas.values():
        w = lemma.weight
        if lemma.pos == 'n' and is_plural_entry(lemma.word, attested):
            # WordNet lists some plurals (colours, troops, trousers) beside or without their singular.
            singular = next((lemmas[s, 'n'] for s in singulars(lemma.word) if (s, 'n') in lemmas and lemma.word not in OWN_SINGULAR), None)
            if singular:
                singular.meaning |= lemma.meaning if lemma.weight > singular.weight else 0
            put(lemma.word, 'PluralNoun', w, lemma)
            if singular:
                behind[lemma.word, 'PluralNoun'] = math.inf, singular.word
        elif lemma.pos == 'n':
            plurals = inflector.noun(lemma.word)
            put(lemma.word, 'Noun', w * .68, lemma)
            for form in plurals:
                put(form, 'PluralNoun', w * .32 / len(plurals), lemma)
        elif lemma.pos == 'v':
            third, ing, past, participle = inflector.verb(lemma.word)
            put(lemma.word, 'Verb', w * .3, lemma)
            for forms, name, share in ((third, 'VerbThird', .07), (ing, 'Gerund', .11), (past, 'VerbPast', .3), (participle, 'Participle', .22)):
                for form in forms:
                    put(form, name, w * share, lemma)
        else:
            name = 'Adjective' if lemma.pos == 'a' else 'Adverb'
            graded = inflector.graded(lemma.word, 'adj' if lemma.pos == 'a' else 'adv')
            put(lemma.word, name, w * .93, lemma)
            for form in graded:
                put(form, name, w * .07 / len(graded), lemma)

    # People, cattle: plural without an s, singular lemma of itself.
    levels = {}
    for form, by_class in weights.items():
        total = sum(by_class.values())
        best = max(by_class.values())
        levels[form] = {c: min(9, max(0, round(-math.log2(w / total)) if w < best else 0)) for c, w in by_class.items()}
    kinds = {}
    for name in ('usual-classes.tsv', 'function-words.tsv'):
        for word, text, *kind in table(name):
            levels[word] = parse_levels(text)
            lower_case.add(word)
            if kind:
                kinds[word] = KINDS.index(kind[0])

    closed = {word for word, *_ in table('function-words.tsv')}
    profiles, edits, records = {}, {(0, ''): 0}, []
    noun_ids, verb_ids = {}, {}

    def synset_id(ids, synsets, offset):
        if offset not in ids:
            ids[offset] = len(ids)
            for parent in synsets[offset].parents:
                synset_id(ids, synsets, parent)
        return ids[offset]

    sys.setrecursionlimit(10000)
    for form in sorted(levels):
        by_class = levels[form]
        classes = sum(1 << c for c in by_class)
        usual = min(by_class, key=lambda c: (by_class[c], c))
        noun = lemma_behind(form, NOUNS, by_class, behind) or (form if (form, 'n') in lemmas and classes & 0b11 else None)
        verb = lemma_behind(form, VERBS, by_class, behind)
        noun_edit = edit(form, noun) if noun else (0, '')
        verb_edit = edit(form, verb) if verb else (0, '')
        if form in ('people', 'others', 'media', 'data'):
            noun_edit = (0, '')
        for e in (noun_edit, verb_edit):
            edits.setdefault(e, len(edits))
        noun_lemma = lemmas[noun, 'n'] if noun else None
        verb_lemma = lemmas[verb, 'v'] if verb else None
        if form == 'others':
            noun_meaning = 1
        else:
            noun_meaning = noun_lemma.meaning if noun_lemma else 0
        rarity = 0
        for c, level in by_class.items():
            rarity |= level << (4 * c)
        profile = (classes, usual, (0 if form in lower_case else 1) | (2 if verb_lemma and verb_lemma.takes_object else 0) | kinds.get(form, 0) << 2 |
                   (64 if verb_lemma and verb_lemma.is_intransitive else 0), noun_meaning, (verb_lemma.meaning if verb_lemma else 0) >> 16, rarity,
                   edits[noun_edit], edits[verb_edit])
        number = profiles.setdefault(profile, len(profiles))
        noun_synsets = [synset_id(noun_ids, synsets['n'], o) for o in lemmas[form, 'n'].synsets] if (form, 'n') in lemmas else []
        verb_synsets = [synset_id(verb_ids, synsets['v'], o) for o in lemmas[form, 'v'].synsets] if (form, 'v') in lemmas else []
        encoded = form.encode('ascii')
        record = struct.pack('<B', len(encoded)) + encoded + struct.pack('<HB', number, len(noun_synsets) | len(verb_synsets) << 4)
        record += b''.join(struct.pack('<I', i)[:3] for i in noun_synsets) + b''.join(struct.pack('<H', i) for i in verb_synsets)
        h = fnv(encoded)
        # The words that are asked for most stand first in their bucket.
        often = math.inf if form in kinds or form in closed else sum(weights[form].values())
        records.append(((h ^ h >> 15) & ((1 << BUCKET_BITS) - 1), -often, form, record))

    records.sort()
    heap, buckets, at = bytearray(), [], 0
    for b in range(1 << BUCKET_BITS):
        buckets.append(len(heap))
        while at < len(records) and records[at][0] == b:
            heap += records[at][3]
            at += 1
    buckets.append(len(heap))

    noun_parents = [0xFFFFFF] * len(noun_ids)
    further = []
    for offset, i in noun_ids.items():
        for n, parent in enumerate(synsets['n'][offset].parents):
            if n == 0:
                noun_parents[i] = noun_ids[parent]
            else:
                further.append((i, noun_ids[parent]))
    verb_parents = [0xFFFF] * len(verb_ids)
    for offset, i in verb_ids.items():
        if synsets['v'][offset].parents:
            verb_parents[i] = verb_ids[synsets['v'][offset].parents[0]]

    source = b''.join(open(os.path.join(HERE, name), 'rb').read() for name in TABLES)
    u24 = lambda i: struct.pack('<I', i)[:3]
    out = b'CTW1' + struct.pack('<8I', fnv(source), BUCKET_BITS, len(profiles), len(edits), len(noun_ids), len(further), len(verb_ids), len(heap))
    out += struct.pack(f'<{len(buckets)}I', *buckets)
    for p in profiles:
        out += struct.pack('<HBBHBBQHH', p[0], p[1], p[2], p[3], p[4], 0, p[5], p[6], p[7])
    for cut, letters in edits:
        out += struct.pack('<BB14s', cut, len(letters), letters.encode('ascii'))
    out += b''.join(map(u24, noun_parents)) + b''.join(u24(a) + u24(b) for a, b in sorted(further))
    out += struct.pack(f'<{len(verb_parents)}H', *verb_parents) + bytes(heap)
    with open(TARGET, 'wb') as f:
        f.write(out)
    print(f'{len(records)} forms, {len(lemmas)} lemmas, {len(profiles)} profiles, {len(edits)} edits, {len(noun_ids)} noun and {len(verb_ids)} verb '
          f'synsets, {len(out)} bytes')
    assert max(len(letters) for _, letters in edits) <= 14 and len(profiles) < 65536


if __name__ == '__main__':
    main()
