namespace Casebook.Domain.Negation.Words;

internal static class Portuguese
{
    public static readonly NegationWords Words = new()
    {
        Before =
        [
            "sem", "não", "não há", "não tem", "não apresenta", "não refere", "não se observa", "não se observam", "nega", "negam", "sem evidência de", "sem sinais de", "sem história de", "negativo para", "negativa para",
            "nenhum", "nenhuma", "livre de", "nunca teve", "descartado", "descartada", "excluído", "excluída",
        ],
        BeforeKnown = ["ausência de", "falta de", "nunca", "negativo"],
        Behind =
        [
            "negativo", "negativa", "negativos", "negativas", "ausente", "ausentes", "não", "não detectado", "não detectada", "não detectados", "não detectadas", "não encontrado", "não encontrada", "não presente",
            "descartado", "descartada", "excluído", "excluída", "negado", "negada", "nenhum", "nenhuma",
        ],
        BehindKnown = ["não visível", "não palpável", "não confirmado", "não confirmada"],
        Unclear = ["não só", "não apenas", "já não", "não mais", "sem dúvida", "nem sempre", "ainda não", "não descartado", "não descartada", "exceto"],
        None = ["nenhum", "nenhuma", "nada", "não", "não se aplica"],
        Positive = ["positivo", "positiva", "positivos", "positivas", "presente", "presentes", "sim"],
        Joins = ["ou", "nem", "e"],
        Links = ["mas", "com"],
        InNames = ["não Hodgkin", "crise de ausência", "sintomas negativos", "gram negativo", "gram negativos", "falta de apetite"],
        Opposites = [("afebril", ["febre"]), ("apirético", ["febre"]), ("apirética", ["febre"]), ("anictérico", ["icterícia"]), ("anictérica", ["icterícia"]), ("acianótico", ["cianose"]), ("indolor", ["dor"])],
        OtherMeaning = ["no"],
        InQueries = new(["sem", "não", "ausência"], ["negativo", "negativa", "ausente"], ["positivo", "positiva", "presente"]),
    };
}
