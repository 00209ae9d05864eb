using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Domain;
using Casebook.Render.Outputs.Study.Cards;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Study;

/// <summary>Writes the cards of a deck for the study page.</summary>
internal static class StudyJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    // From the study page, which shows the cards.
    private const string PicturesPlace = "../pictures/";

    public static void Write(IBufferWriter<byte> output, StudyBook book, StudyDeck deck, UiStrings words, CardWriter writer)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        json.WriteString("deck", deck.Slug);
        json.WriteStartArray("cards");
        foreach (var card in book.Cards(deck, PicturesPlace))
        {
            var decks = book.DecksOf(card).ToList();
            foreach (var prompt in StudyPrompt.Of(card, writer))
            {
                json.WriteStartObject();
                json.WriteString("id", prompt.Id);
                json.WriteString("note", card.Id);
                json.WriteString("kind", words["card_kind_" + card.Kind.Key()]);
                json.WriteString("front", prompt.Front);
                json.WriteString("back", prompt.Back);
                json.WriteString("url", card.Url);
                if (card.View is QuestionCardView question)
                    WriteOptions(json, question);
                json.WriteString("source", card.Source);
                json.WriteStartArray("decks");
                foreach (var slug in decks)
                    json.WriteStringValue(slug);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // In the order in which the front lists them, so that the page can offer them to be chosen.
    private static void WriteOptions(Utf8JsonWriter json, QuestionCardView question)
    {
        json.WriteStartArray("options");
        foreach (var option in question.Options)
        {
            json.WriteStartObject();
            json.WriteBoolean("right", option.Correct);
            json.WriteString("why", option.Why?.Text ?? "");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
