using System.Collections.Frozen;

namespace PatientSafety.Plugins.Schemas;

/// <summary>What each key of a region's files means, in the words that an editor shows while somebody writes. A key's own path goes before its name alone.</summary>
internal static class KeyMeanings
{
    private static readonly FrozenDictionary<string, string> Table = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // What every statement can carry.
        ["source"] = "Källan: en rubrik i dokumentet som filen handlar om, eller ett avsnitt som säger var det står.",
        ["attestation"] = "Hur säker uppgiften är. attested: källan säger så (gäller om inget anges). our-placement: vi har valt eller placerat det. carried-forward: övertaget från en tidigare utgåva, inte bekräftat. unconfirmed: någon säger så, ingen källa bekräftar det.",
        ["attested"] = "attested: false är kort för attestation: our-placement, alltså att källan inte säger det och att vi har valt det.",
        ["note"] = "En anteckning till läsaren, till exempel vad källan inte säger.",
        ["text"] = "Beskrivningen med egna ord, gärna en eller två meningar.",
        ["title"] = "Namn eller titel.",
        ["/text/sv"] = "Texten på svenska.",
        ["/text/en"] = "Texten på engelska. Utelämnas om ingen har översatt den.",
        ["/period/from"] = "Första dagen, som ÅÅÅÅ-MM-DD. Dagen räknas med.",
        ["/period/to"] = "Sista dagen, som ÅÅÅÅ-MM-DD. Dagen räknas med.",
        ["document"] = "Dokumentets namn. Utelämnas när det är planens eget dokument.",
        ["heading"] = "Rubriken i dokumentet.",
        ["section"] = "Avsnitt, stycke eller paragraf, till exempel 3 kap. 10 §.",
        ["reference"] = "Diarienummer eller annan beteckning.",
        ["version"] = "Dokumentets version, när den är känd.",
        ["url"] = "Webbadressen, som börjar med https://.",

        // What the region's own systems call things.
        ["/imports"] = "Vad regionens egna system kallar kolumner, statusord och perioder i de filer som uppföljningen läses in från.",
        ["/imports/id"] = "Profilens id, som skrivs efter --profile.",
        ["/imports/name"] = "Systemets namn.",
        ["/imports/columns"] = "Systemets rubriker, var och en med den av våra kolumner som den betyder: Enhet, Aktivitet, Period, Status, Framsteg, Effekt, Kommentar, Rapporterat av, Rapporterat och så vidare.",
        ["/imports/statuses"] = "Systemets statusord, vart och ett med id:t för regionens status.",
        ["/imports/periods"] = "Systemets namn på perioder, vart och ett med periodens id, till exempel 2026-T2.",
        ["written"] = "Ordet så som det andra systemet skriver det. Stora och små bokstäver spelar ingen roll.",
        ["means"] = "Vad ordet betyder här.",

        // The region.
        ["/region"] = "Regionen som filen gäller; i plugin.yaml bara dess id.",
        ["/region/id"] = "Regionens id: små bokstäver a–z, siffror och bindestreck. Ändras aldrig när det har använts.",
        ["/region/name"] = "Regionens namn, till exempel Region Halland.",
        ["/region/countyCode"] = "Länskoden, två siffror inom citattecken så att en inledande nolla finns kvar, till exempel \"13\".",
        ["/bodies"] = "De som beslutar, redovisar och tar emot: nämnder, chefer, grupper, förvaltningar.",
        ["/bodies/id"] = "Organets id, som resten av filen hänvisar till.",
        ["/bodies/name"] = "Organets namn.",
        ["/bodies/kind"] = "Slag. political: nämnd, styrelse eller fullmäktige. officer: tjänsteperson. group: samverkansgrupp. leadership: ledningsgrupp. provider: vårdgivare. municipality: kommun. administration: förvaltning.",
        ["/levels"] = "Regionens nivåer uppifrån och ner, under regionen själv, med regionens egna ord.",
        ["/levels/id"] = "Nivåns id, som resten av filen hänvisar till.",
        ["/levels/name"] = "Nivåns namn, till exempel Förvaltning.",
        ["/levels/lead"] = "Hur långt före nivån ovanför som nivån ska vara klar med sin del av en rapport. Utelämnas när regionen inte säger det; då räknar produkten med 14 dagar, eller mindre om tiden inte räcker, och säger att det är valt av oss.",
        ["/levels/lead/days"] = "Antal kalenderdagar, 0–366.",
        ["/statuses"] = "Regionens egna ord för hur det går med en aktivitet.",
        ["/statuses/id"] = "Lägets id, som aktiviteterna hänvisar till.",
        ["/statuses/name"] = "Lägets namn, till exempel Pågår.",
        ["/statuses/core"] = "Det gemensamma läge som ordet motsvarar. not-started: inte påbörjad. ongoing: pågår. delayed: försenad. completed: avslutad. cancelled: avbruten. not-completed: inte genomförd av yttre orsak.",

        // The plans.
        ["/plans"] = "Regionens handlingsplaner, en post för varje plan.",
        ["/plans/id"] = "Planens id. Ändras aldrig när det har använts.",
        ["/plans/title"] = "Planens titel, som den står i dokumentet.",
        ["/plans/follows"] = "Den nationella utgåva som planen följer, till exempel agera-2025. Skriv gärna också den version som planen skrevs mot: agera-2025@1.0.0.",
        ["/plans/period"] = "Planens första och sista dag. Båda räknas med.",
        ["/plans/sourceComplete"] = "true när filen bygger på hela planen (gäller om inget anges), false när bara en del av den är känd.",
        ["/plans/adopted"] = "Beslutet om planen.",
        ["/plans/adopted/on"] = "Dagen för beslutet, som ÅÅÅÅ-MM-DD.",
        ["/plans/adopted/by"] = "Den som beslutade: ett id under bodies.",
        ["/plans/adopted/proposedBy"] = "Den som föreslog planen: ett id under bodies.",
        ["/plans/adopted/form"] = "Slag av beslut. officer: en tjänsteperson beslutade. political: ett politiskt organ beslutade.",
        ["/plans/adopted/status"] = "adopted: beslutad (gäller om inget anges). proposed: föreslagen.",
        ["/plans/adopted/reference"] = "Beslutets diarienummer eller beteckning.",
        ["/plans/adopted/signature"] = "Hur beslutet är undertecknat.",
        ["/plans/scope"] = "Vad planen omfattar.",
        ["/plans/vision"] = "Planens vision eller övergripande mål.",
        ["/plans/predecessor"] = "Planen före den här.",
        ["/plans/inputs"] = "Underlag som planen bygger på.",
        ["/plans/relatedPlans"] = "Andra planer som hänger ihop med den här.",
        ["year"] = "Årtal, fyra siffror.",
        ["since"] = "Årtalet då det började gälla, fyra siffror.",
        ["/plans/management"] = "Vem som tar hand om planen tillsammans.",
        ["parties"] = "De som deltar: id:n under bodies.",
        ["/plans/breakDown"] = "Hur planen bryts ner i organisationen.",
        ["/plans/breakDown/levels"] = "Nivåerna som planen bryts ner till: id:n under levels, eller region.",
        ["/plans/followUp"] = "Hur aktiviteterna följs upp.",
        ["/plans/followUp/form"] = "entries: uppföljningen skrivs in för varje aktivitet. implementation-project: varje aktivitet har ett genomförandeprojekt som bestämmer uppföljningen.",
        ["/plans/followUp/channel"] = "Vägen som uppföljningen går, till exempel ordinarie rapporteringsvägar.",
        ["/plans/systemOfRecord"] = "Systemet där regionen för in och följer upp sina aktiviteter.",
        ["/plans/systemOfRecord/name"] = "Systemets namn.",
        ["/plans/revision"] = "När och hur planen ses över.",
        ["/plans/distribution"] = "De som beslutet skickas till.",
        ["/plans/distribution/body"] = "Mottagaren: ett eller flera id:n under bodies.",

        // Where the areas stand.
        ["/plans/prioritisation"] = "Hur planen ställer sig till den nationella planens områden. Ett område som inte nämns räknas som att planen inget säger om det.",
        ["/plans/prioritisation/prioritised"] = "Områden som planen prioriterar: id eller namn i en lista, eller all för alla.",
        ["/plans/prioritisation/in-scope"] = "Områden som ingår i planen utan att vara särskilt prioriterade: en lista, eller all för alla.",
        ["/plans/prioritisation/not-prioritised"] = "Områden som planen väljer bort, gärna med skäl: en lista, eller all för alla.",
        ["area"] = "Områdets id eller namn i den nationella utgåvan.",
        ["foundation"] = "Som area, för en grundläggande förutsättning.",
        ["focusArea"] = "Som area, för ett fokusområde.",
        ["reason"] = "Skälet, om källan anger ett.",
        ["former"] = "Vad hänvisningen sade innan planen bytte utgåva. Skrivs av programmet.",
        ["former/edition"] = "Den tidigare utgåvans id.",
        ["former/area"] = "Områdets id i den tidigare utgåvan.",

        // Activities.
        ["/plans/activities"] = "Planens aktiviteter, i planens ordning.",
        ["/plans/activities/id"] = "Aktivitetens id, till exempel halland-1. Ändras aldrig när det har använts, och återanvänds inte.",
        ["/plans/activities/number"] = "Numret i källan, 1–9999. Utelämnas om källan inte numrerar.",
        ["/plans/activities/title"] = "Aktivitetens titel, som den står i planen.",
        ["/plans/activities/areas"] = "De nationella områden som aktiviteten hör till: id eller namn.",
        ["/plans/activities/stays"] = "Var aktiviteten står kvar medan planen byter utgåva. Skrivs av programmet.",
        ["/plans/activities/stays/edition"] = "Utgåvan som aktiviteten står kvar i.",
        ["/plans/activities/stays/areas"] = "Aktivitetens områden i den utgåvan.",
        ["/plans/activities/rationale"] = "Varför aktiviteten görs, med egna ord.",
        ["/plans/activities/owner"] = "Den ansvariga: ett id under bodies, eller en roll i klartext. Inte en persons namn.",
        ["/plans/activities/timePlan"] = "Aktivitetens första och sista dag. Båda räknas med.",
        ["/plans/activities/status"] = "Hur det går: ett id under statuses.",
        ["/plans/activities/level"] = "Var aktiviteten utförs: ett id under levels, eller region.",
        ["/plans/activities/brokenDownTo"] = "Enheter som aktiviteten är nedbruten till.",
        ["/plans/activities/brokenDownTo/level"] = "Enhetens nivå: ett id under levels.",
        ["/plans/activities/brokenDownTo/unit"] = "Enhetens namn.",
        ["/plans/activities/project"] = "Aktivitetens genomförandeprojekt.",
        ["/plans/activities/project/purpose"] = "Projektets syfte.",
        ["/plans/activities/project/goals"] = "Projektets mål.",
        ["/plans/activities/project/timePlan"] = "Projektets första och sista dag. Båda räknas med.",
        ["/plans/activities/project/resources"] = "Projektets resurser.",
        ["/plans/activities/project/followUp"] = "Hur projektet följs upp.",

        ["/plans/activities/project/variables"] = "Det som projektet följs upp med: id:n under indicators, eller variabler i klartext.",
        ["/plans/activities/project/variables/indicator"] = "Indikatorn: ett id under indicators.",
        ["/plans/activities/project/variables/text"] = "Variabeln i klartext, när den inte är en indikator än.",

        // Indicators.
        ["/indicators"] = "Regionens indikatorer: vad som mäts för att se hur det går. De gäller en enhet eller regionen, aldrig en patient.",
        ["/indicators/id"] = "Indikatorns id. Ändras aldrig när det har använts, och återanvänds inte.",
        ["/indicators/name"] = "Indikatorns namn.",
        ["/indicators/definition"] = "Vad som mäts och hur, med egna ord.",
        ["/indicators/scale"] = "Slag av mått. share: andel 0–1, visas i procent. count: antal. rate: antal per något, se per. time: tid, se timeUnit. index: ett tal som definitionen förklarar. letters: bokstäverna A–E i ordning.",
        ["/indicators/numerator"] = "Vad täljaren räknar, för share och rate.",
        ["/indicators/denominator"] = "Vad nämnaren räknar, eller vad som räknas som antal bakom värdet.",
        ["/indicators/per"] = "För rate: det som nämnaren räknas upp till, till exempel 1000.",
        ["/indicators/timeUnit"] = "För time: minutes, hours, days, weeks eller months.",
        ["/indicators/unit"] = "Måttenheten i ord: det som räknas, eller det som rate är per, till exempel vårddygn.",
        ["/indicators/dimensions"] = "Dimensioner som mäts var för sig. Utelämnas när indikatorn bara har ett värde.",
        ["/indicators/dimensions/id"] = "Dimensionens id, som filer med värden hänvisar till.",
        ["/indicators/dimensions/name"] = "Dimensionens namn.",
        ["/indicators/direction"] = "Vart värdet ska. higher: högre är bättre, för bokstäver senare i alfabetet. lower: lägre är bättre. range: inom ett spann. none: värdet bedöms inte (gäller om inget anges).",
        ["/indicators/target"] = "Målet: { value: 0.95 }, eller { from: 2, to: 4 } när riktningen är range.",
        ["/indicators/target/value"] = "Gränsen som ska nås, på indikatorns skala: en andel som 0–1, en bokstav för letters.",
        ["/indicators/target/from"] = "Spannets nedre gräns. Den räknas med.",
        ["/indicators/target/to"] = "Spannets övre gräns. Den räknas med.",
        ["/indicators/baseline"] = "Utgångsläget: värdet innan arbetet började, och när det mättes.",
        ["/indicators/baseline/value"] = "Värdet, på indikatorns skala.",
        ["/indicators/baseline/period"] = "När det mättes. Båda dagarna räknas med.",
        ["/indicators/valid"] = "När indikatorn gäller. En öppen ände utelämnas.",
        ["/indicators/valid/from"] = "Första dagen som den gäller för, som ÅÅÅÅ-MM-DD.",
        ["/indicators/valid/to"] = "Sista dagen som den gäller för, som ÅÅÅÅ-MM-DD.",
        ["/indicators/breaks"] = "Brott i serien: värden före och efter binds inte ihop och jämförs inte.",
        ["/indicators/breaks/on"] = "Den nya seriens första dag, som ÅÅÅÅ-MM-DD.",
        ["/indicators/breaks/reason"] = "Varför värdena inte går att jämföra.",
        ["/indicators/smallNumbers"] = "Skydd av små tal: värden som vilar på färre sparas men visas inte.",
        ["/indicators/smallNumbers/leastDenominator"] = "Den minsta nämnare, eller det minsta antal bakom värdet, som ett värde visas med.",
        ["/indicators/smallNumbers/leastCount"] = "Det minsta antal, eller den minsta täljare, som visas. Även noll räknas som färre.",
        ["/indicators/plans"] = "Planer som indikatorn följer upp: id:n i samma fil.",
        ["/indicators/activities"] = "Aktiviteter som indikatorn följer upp: id:n i samma fil.",
        ["/indicators/level"] = "Nivån som den mäts på: ett id under levels, eller region.",

        // Reporting.
        ["/reporting"] = "Regionens rapporteringsregler: vad som redovisas, hur ofta, när och till vem.",
        ["/reporting/id"] = "Regelns id. Ändras aldrig när det har använts.",
        ["/reporting/report"] = "Slag av rapport. patient-safety-report: patientsäkerhetsberättelse. annual-accounts: årsbokslut. final-report: slutrapport. analysis: analys. decision-proposal: förslag till beslut. progress-report: lägesrapport. patients-committee-report: patientnämndens redogörelse.",
        ["/reporting/name"] = "Rapportens namn.",
        ["/reporting/plan"] = "Planens id, om regeln bara gäller en av planerna.",
        ["/reporting/frequency"] = "Hur ofta. monthly: varje månad. quarterly: varje kvartal. tertial: varje tertial. half-yearly: varje halvår. yearly: varje år. once: en gång. named-weeks: efter veckorna i weeks. named-months: efter månaderna i months. Utelämnas när det inte är känt, och när en indikator utlöser rapporten.",
        ["/reporting/weeks"] = "Veckorna som perioderna slutar med när frequency är named-weeks: ISO-veckor, 1–53, till exempel [8, 20, 36, 48]. En period slutar på söndagen. Ett år utan vecka 53 gäller årets sista vecka.",
        ["/reporting/months"] = "Månaderna som perioderna slutar med när frequency är named-months: 1–12, till exempel [3, 9, 12].",
        ["/reporting/setOffBy"] = "Det som utlöser rapporten i stället för kalendern: en indikator som hamnar under eller över ett värde. due räknas från slutet av den period vars värde utlöste den.",
        ["/reporting/setOffBy/indicator"] = "Indikatorns id.",
        ["/reporting/setOffBy/under"] = "Rapporten ska göras när indikatorns värde är lägre än så här, i indikatorns egen enhet. Decimaler skrivs med punkt.",
        ["/reporting/setOffBy/over"] = "Rapporten ska göras när indikatorns värde är högre än så här, i indikatorns egen enhet. Decimaler skrivs med punkt.",
        ["/reporting/covers"] = "Tiden som rapporten handlar om. period: den senaste perioden. year-to-date: från årets början. plan-period: hela planperioden.",
        ["/reporting/due"] = "När rapporten ska vara klar: en tid efter periodens slut { after: period-end, days: 25 }, en dag på året { month: 3, day: 1 }, en dag i månaden { day: 25 } eller, för en engångsrapport, ett datum { on: 2026-12-31 }.",
        ["/reporting/due/after"] = "Vad tiden räknas från. period-end: periodens sista dag. plan-end: planens sista dag.",
        ["/reporting/due/months"] = "Antal månader efter den dagen. Ett negativt tal är före.",
        ["/reporting/due/days"] = "Antal dagar efter den dagen, utöver månaderna. Ett negativt tal är före.",
        ["/reporting/due/month"] = "Månaden, 1–12, den första som kommer efter periodens slut. Utelämnas när det är en dag i månaden, vilken månad det än är.",
        ["/reporting/due/day"] = "Dagen i månaden, 1–31. Utan month är det den första sådana dagen efter periodens slut; 31 är månadens sista dag.",
        ["/reporting/due/on"] = "Ett bestämt datum, som ÅÅÅÅ-MM-DD.",
        ["/reporting/level"] = "Var rapporten görs: ett id under levels, eller region.",
        ["/reporting/reporter"] = "Den som gör rapporten: ett id under bodies.",
        ["/reporting/recipients"] = "De som får rapporten: id:n under bodies.",
        ["/reporting/proposedBy"] = "Den som lägger fram ett förslag till beslut: ett id under bodies.",
        ["/reporting/decidedBy"] = "De som beslutar: id:n under bodies.",
        ["/reporting/via"] = "Systemet eller vägen som rapporten går.",
        ["/reporting/basis"] = "Det som kräver rapporten: lag, föreskrift eller beslut.",

        ["/reporting/sections"] = "Ordningen på rapportens avsnitt: deras id:n. De som inte nämns följer efter i produktens ordning.",
        ["/reporting/texts"] = "Regionens egna avsnitt i rapporten, i Markdown.",
        ["/reporting/texts/id"] = "Avsnittets id, unikt i regeln.",
        ["/reporting/texts/heading"] = "Avsnittets rubrik.",
        ["/reporting/texts/text"] = "Vad som står i avsnittet, i Markdown: stycken, listor, tabeller, **fetstil**. Högst 50 000 tecken. Skrivs enklast efter text: | på egna, indragna rader.",
        ["/reporting/texts/after"] = "Id:t för det avsnitt i rapporten som texten står efter. Utan after och insteadOf står den sist.",
        ["/reporting/texts/insteadOf"] = "Id:t för det avsnitt i rapporten vars uträknade innehåll texten ersätter. Det som skrivs för hand i avsnittet är kvar.",

        // The look.
        ["/look"] = "Hur regionens rapporter ser ut.",
        ["/look/colour"] = "Färgen på linjer, länkar och rubriker, inom citattecken: \"#005eb8\". Kontrasten mot vitt ska vara minst 4,5:1.",
        ["/look/logo"] = "Regionens logotyp: en fil i instickets mapp, .svg eller .png, högst 100 kB.",

        // plugin.yaml
        ["/id"] = "Insticket: samma id som regionen har i plan.yaml.",
        ["/version"] = "Instickets version, tre tal som 1.0.0. Höj det sista när texter rättas, det mellersta när något läggs till, det första när något ändras i grunden.",
        ["/core"] = "De versioner av produktens kärna som insticket fungerar med, som ett spann: \"[1.0,2.0)\" är från och med 1.0 till men inte med 2.0.",
        ["/contact"] = "Vart man vänder sig med frågor om insticket: en funktion och dess adress, inte en person.",
        ["/licence"] = "Villkoren för att använda insticket, till exempel CC0-1.0.",
        ["/editions"] = "De nationella utgåvor som insticket fungerar med, till exempel agera-2025.",
        ["/assembly"] = "Programfilens namn, till exempel Halland.dll. Utelämnas när insticket inte har någon kod.",
        ["/files"] = "Paketets filer med SHA-256 i 64 små hexadecimala siffror. Skrivs när paketet görs, inte för hand.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The paths and names that have a meaning.</summary>
    public static IEnumerable<string> Known => Table.Keys;

    /// <summary>The meaning of a key, or null where nobody has said it.</summary>
    public static string? Of(string path) => EntryFor(path) is { } entry ? Table[entry] : null;

    /// <summary>The entry that speaks for a key: its own path, then its name with the section around it, then its name.</summary>
    public static string? EntryFor(string path)
    {
        var parts = path.Split('/');
        string[] candidates = [path, .. parts.Length > 1 ? [$"{parts[^2]}/{parts[^1]}"] : Array.Empty<string>(), parts[^1]];
        return Array.Find(candidates, Table.ContainsKey);
    }
}
