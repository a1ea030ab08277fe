using ClaimTracker.Lexicons;

namespace ClaimTracker.Tests.Lexicons;

public sealed class WordLexiconTests
{
    private static readonly WordLexicon Words = WordLexicon.English;

    [Theory]
    [InlineData("police", WordClass.PluralNoun)]
    [InlineData("people", WordClass.PluralNoun)]
    [InlineData("said", WordClass.VerbPast)]
    [InlineData("report", WordClass.Noun)]
    [InlineData("stations", WordClass.PluralNoun)]
    [InlineData("dead", WordClass.Adjective)]
    [InlineData("wounded", WordClass.Participle)]
    [InlineData("fire", WordClass.Noun)]
    [InlineData("state", WordClass.Noun)]
    [InlineData("fled", WordClass.VerbPast)]
    [InlineData("taken", WordClass.Participle)]
    [InlineData("children", WordClass.PluralNoun)]
    [InlineData("quickly", WordClass.Adverb)]
    [InlineData("bigger", WordClass.Adjective)]
    [InlineData("the", WordClass.Determiner)]
    [InlineData("couldn't", WordClass.Auxiliary)]
    [InlineData("couldn’t", WordClass.Auxiliary)]
    [InlineData("seventeen", WordClass.Numeral)]
    [InlineData("within", WordClass.Preposition)]
    [InlineData("smartphones", WordClass.PluralNoun)]
    [InlineData("livestreamed", WordClass.VerbPast)]
    [InlineData("organising", WordClass.Gerund)]
    [InlineData("colours", WordClass.PluralNoun)]
    public void Tells_the_usual_class(string word, WordClass usual)
    {
        Assert.True(Words.TryFind(word, out var entry));
        Assert.Equal(usual, entry.Usual);
        Assert.True(entry.Classes.HasFlag(usual));
    }

    [Theory]
    [InlineData("reports", WordClass.PluralNoun | WordClass.VerbThird)]
    [InlineData("wounded", WordClass.VerbPast | WordClass.Participle | WordClass.Adjective)]
    [InlineData("that", WordClass.Conjunction | WordClass.Pronoun | WordClass.Determiner)]
    [InlineData("her", WordClass.Determiner | WordClass.Pronoun)]
    public void Knows_every_class_that_rules_need(string word, WordClass classes) => Assert.Equal(classes, Words.ClassesOf(word) & classes);

    [Theory]
    [InlineData("went", WordClass.Participle)]
    [InlineData("gone", WordClass.VerbPast)]
    [InlineData("flew", WordClass.Participle)]
    [InlineData("flown", WordClass.VerbPast)]
    [InlineData("took", WordClass.Participle)]
    public void Keeps_past_tense_and_participle_apart(string word, WordClass impossible) => Assert.Equal(WordClass.None, Words.ClassesOf(word) & impossible);

    [Theory]
    [InlineData("fugitives", "fugitive")]
    [InlineData("police", "police")]
    [InlineData("people", "people")]
    [InlineData("children", "child")]
    [InlineData("men", "man")]
    [InlineData("Women", "woman")]
    [InlineData("policewomen", "policewoman")]
    [InlineData("CITIES", "city")]
    [InlineData("wolves", "wolf")]
    [InlineData("lives", "life")]
    [InlineData("buses", "bus")]
    [InlineData("houses", "house")]
    [InlineData("crises", "crisis")]
    [InlineData("troops", "troop")]
    [InlineData("news", "news")]
    [InlineData("species", "species")]
    [InlineData("virus", "virus")]
    [InlineData("millilitres", "millilitre")]
    [InlineData("vapeshops", "vapeshop")]
    [InlineData("zorbies", "zorby")]
    [InlineData("cringefluencers", "cringefluencer")]
    [InlineData("", "")]
    public void Makes_the_singular(string noun, string singular) => Assert.Equal(singular, Words.SingularOf(noun));

    [Theory]
    [InlineData("said", "say")]
    [InlineData("killed", "kill")]
    [InlineData("fled", "flee")]
    [InlineData("dying", "die")]
    [InlineData("stopped", "stop")]
    [InlineData("travelling", "travel")]
    [InlineData("Arrested", "arrest")]
    [InlineData("carries", "carry")]
    [InlineData("found", "find")]
    [InlineData("felt", "feel")]
    [InlineData("wounded", "wound")]
    [InlineData("wound", "wound")]
    [InlineData("left", "leave")]
    [InlineData("saw", "see")]
    [InlineData("worked", "work")]
    [InlineData("lied", "lie")]
    [InlineData("outspammed", "outspam")]
    [InlineData("crowdsourced", "crowdsource")]
    public void Makes_the_base_of_a_verb(string verb, string expected) => Assert.Equal(expected, Words.BaseOf(verb));

    [Theory]
    [InlineData("officer", WordMeaning.Person)]
    [InlineData("victims", WordMeaning.Person)]
    [InlineData("spokeswoman", WordMeaning.Person)]
    [InlineData("police", WordMeaning.Group)]
    [InlineData("ministry", WordMeaning.Group)]
    [InlineData("company", WordMeaning.Group)]
    [InlineData("unions", WordMeaning.Group)]
    [InlineData("crowd", WordMeaning.Group)]
    [InlineData("city", WordMeaning.Place)]
    [InlineData("countries", WordMeaning.Place)]
    [InlineData("statement", WordMeaning.Message)]
    [InlineData("earthquake", WordMeaning.Event)]
    [InlineData("arrests", WordMeaning.Act)]
    [InlineData("decade", WordMeaning.Time)]
    [InlineData("mile", WordMeaning.Measure)]
    [InlineData("cars", WordMeaning.Artifact)]
    [InlineData("dog", WordMeaning.Animal)]
    [InlineData("dollars", WordMeaning.Possession)]
    [InlineData("pneumonia", WordMeaning.State)]
    [InlineData("snowplougherman", WordMeaning.Person)]
    public void Tells_what_a_noun_names(string noun, WordMeaning meaning) => Assert.True((Words.NounMeaningOf(noun) & meaning) == meaning, Words.NounMeaningOf(noun).ToString());

    [Theory]
    [InlineData("station", WordMeaning.Person)]
    [InlineData("table", WordMeaning.Group)]
    [InlineData("officer", WordMeaning.Artifact)]
    [InlineData("week", WordMeaning.Person)]
    public void Leaves_out_senses_that_are_not_usual(string noun, WordMeaning meaning) => Assert.Equal(WordMeaning.None, Words.NounMeaningOf(noun) & meaning);

    [Theory]
    [InlineData("said", WordMeaning.Saying)]
    [InlineData("warns", WordMeaning.Saying)]
    [InlineData("announcing", WordMeaning.Saying)]
    [InlineData("believed", WordMeaning.Thinking)]
    [InlineData("fear", WordMeaning.Feeling)]
    [InlineData("arrived", WordMeaning.Moving)]
    [InlineData("killed", WordMeaning.Changing)]
    [InlineData("injuring", WordMeaning.Changing)]
    [InlineData("died", WordMeaning.Changing)]
    [InlineData("grew", WordMeaning.Changing)]
    public void Tells_what_a_verb_tells(string verb, WordMeaning meaning) => Assert.True((Words.VerbMeaningOf(verb) & meaning) == meaning, Words.VerbMeaningOf(verb).ToString());

    [Theory]
    [InlineData("doctors", "physician", true)]
    [InlineData("cars", "automobile", true)]
    [InlineData("lawyer", "attorneys", true)]
    [InlineData("tonnes", "tonne", true)]
    [InlineData("lawyer", "banana", false)]
    public void Knows_synonyms(string noun, string other, bool expected)
    {
        Assert.Equal(expected, Words.AreSynonyms(noun, other));
        Assert.Equal(expected, Words.AreSynonyms(other, noun));
    }

    [Theory]
    [InlineData("cops", "policeman", true)]
    [InlineData("hurricane", "storm", true)]
    [InlineData("girl", "person", true)]
    [InlineData("lorries", "vehicle", true)]
    [InlineData("policeman", "cop", false)]
    [InlineData("earthquake", "person", false)]
    public void Knows_kinds(string noun, string other, bool expected) => Assert.Equal(expected, Words.IsKindOf(noun, other));

    [Theory]
    [InlineData("wounded", "injured", true)]
    [InlineData("starts", "began", true)]
    [InlineData("sang", "killed", false)]
    public void Knows_verbs_of_the_same_meaning(string verb, string other, bool expected) => Assert.Equal(expected, Words.AreVerbSynonyms(verb, other));

    [Fact]
    public void Knows_that_to_murder_is_to_kill()
    {
        Assert.True(Words.IsVerbKindOf("murdered", "kill"));
        Assert.False(Words.IsVerbKindOf("kill", "murder"));
    }

    [Theory]
    [InlineData("Turkish", true)]
    [InlineData("Monday", true)]
    [InlineData("turkey", false)]
    [InlineData("may", false)]
    public void Knows_words_that_always_have_a_capital(string word, bool isProper)
    {
        Assert.True(Words.TryFind(word, out var entry));
        Assert.Equal(isProper, entry.IsProper);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("xqzzt")]
    [InlineData("54")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("incomprehensibilitiesincomprehensibilities")]
    public void Does_not_find_what_is_no_word(string word) => Assert.False(Words.TryFind(word, out _));

    [Fact]
    public void Looks_past_letter_case_accents_and_curls()
    {
        Assert.True(Words.TryFind("CafÉ", out var entry));
        Assert.Equal("cafe", entry.NounLemma);
        Assert.True(Words.TryFind("DIDN’T", out _));
    }

    [Fact]
    public void Was_made_from_the_tables_beside_the_generator()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ClaimTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        Assert.NotNull(folder);
        var hash = 2166136261u;
        foreach (var table in Directory.GetFiles(Path.Combine(folder, "src", "tools", "Lexicons"), "*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (var letter in File.ReadAllBytes(table))
            {
                hash = (hash ^ letter) * 16777619u;
            }
        }

        Assert.True(hash == Words.SourceHash, "A table in src/tools/Lexicons was changed: run make_words.py there and commit words.bin.");
    }
}
