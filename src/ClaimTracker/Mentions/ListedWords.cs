using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions;

/// <summary>What the word lists say of the words of a text; each list is asked once for a form of a word, however often it stands in texts.</summary>
internal static class ListedWords
{
    private static readonly WordMemo<NumberWord> Numbers = new(NumberWords.Find);
    private static readonly WordMemo<NameSign> Signs = new(NameWords.SignsOf), ListedSigns = new(NameWords.ListedSignsOf);
    private static readonly WordMemo<ContextRole> Roles = new(ContextWords.RolesOf);
    private static readonly WordMemo<char> Genders = new(PersonGenders.Of);
    private static readonly WordMemo<SourceNounKind> Sources = new(word => SourceNouns.KindOf(WordLexicon.English.SingularOf(word)));
    private static readonly WordSet TimeNouns = WordTable.Read("time-nouns.tsv").Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);
    private static readonly WordFlag Times = new(word => WordLexicon.English.TryFind(word, out var entry) && IsTime(entry) && (entry.IsProper || TimeNouns.Contains(word)));
    private static readonly WordMemo<SayingNoun?> Sayings = new(SayingNouns.Find);
    private static readonly WordMemo<ReportedContent> Attitudes = new(AttitudeWords.TakenBy);
    private static readonly WordMemo<ReportingVerb?> Reports = new(word => ReportingVerbs.Find(WordLexicon.English.BaseOf(word)));
    private static readonly WordMemo<ReportingVerb[]?> Phrasals = new(word => ReportingVerbs.FindPhrasal(WordLexicon.English.BaseOf(word)));

    /// <summary>Whether the word tells one of these of what stands beside it; false outside the text.</summary>
    public static bool Has(ParsedText text, int token, ContextRole role) => (uint)token < (uint)text.TokenCount && text.Tokens[token].Kind == TokenKind.Word && (Roles.Of(text, token) & role) != 0;

    /// <summary>The number word; of kind <see cref="NumberWordKind.None"/> when it is none.</summary>
    public static NumberWord Number(ParsedText text, int token) => Numbers.Of(text, token);

    /// <summary>What the word says about the name it stands in.</summary>
    public static NameSign NameSigns(ParsedText text, int token) => Signs.Of(text, token);

    /// <summary>As <see cref="NameSigns"/>, without looking among the given names.</summary>
    public static NameSign ListedNameSigns(ParsedText text, int token) => ListedSigns.Of(text, token);

    /// <summary><c>h</c> for he, <c>s</c> for she; NUL where the word does not tell.</summary>
    public static char Gender(ParsedText text, int token) => Genders.Of(text, token);

    /// <summary>What the noun, in the singular or plural, stands for as a source.</summary>
    public static SourceNounKind SourceNoun(ParsedText text, int token) => Sources.Of(text, token);

    /// <summary>Whether the noun names a time and nobody, and can tell when beside a verb: Friday, weeks, but not delay or era.</summary>
    public static bool IsTime(ParsedText text, int token) => Times.Of(text, token);

    /// <summary>The noun for what somebody says, thinks or wants; null when it is none.</summary>
    public static SayingNoun? SayingNoun(ParsedText text, int token) => Sayings.Of(text, token);

    /// <summary>What content can follow the word for what somebody thinks or feels, behind a verb of being.</summary>
    public static ReportedContent Attitude(ParsedText text, int token) => Attitudes.Of(text, token);

    /// <summary>The verb of saying without a particle, in any form; null when it reports nothing.</summary>
    public static ReportingVerb? ReportingVerb(ParsedText text, int token) => Reports.Of(text, token);

    /// <summary>The verb of saying that the word at one token makes, in any form, with the particle at another; null when it reports nothing.</summary>
    public static ReportingVerb? ReportingVerb(ParsedText text, int token, int particle)
    {
        foreach (var verb in Phrasals.Of(text, token) ?? [])
        {
            if (text.Is(particle, verb.Particle))
            {
                return verb;
            }
        }

        return null;
    }

    private static bool IsTime(in WordEntry entry) => (entry.NounMeaning & (WordMeaning.Time | WordMeaning.Person | WordMeaning.Group)) == WordMeaning.Time;
}
