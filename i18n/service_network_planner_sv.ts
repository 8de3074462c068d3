<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ServiceNetworkPlanner</name>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Network</source>
        <translation>Vägnät</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Analysis</source>
        <translation>Analys</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Outputs</source>
        <translation>Utdata</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Build network</source>
        <translation>Bygg vägnät</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Joins a road layer into a network and keeps it in a file, which other algorithms open in a fraction of the time. The file remembers what the roads looked like: when they change, it is reported as stale instead of giving old figures. One file serves cars, bicycles and pedestrians.</source>
        <translation>Fogar samman ett väglager till ett vägnät och sparar det i en fil som de andra algoritmerna öppnar på en bråkdel av tiden. Filen minns hur vägarna såg ut: när de ändras rapporteras filen som föråldrad i stället för att ge gamla siffror. Samma fil duger för bilar, cyklar och gående.</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>A network file, its fingerprint, and the number of nodes, edges and parts.</source>
        <translation>En vägnätsfil, dess fingeravtryck samt antalet noder, kanter och delar.</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Where the network is kept.</source>
        <translation>Var vägnätet sparas.</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Nodes</source>
        <translation>Noder</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Edges</source>
        <translation>Kanter</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Connected parts, by car</source>
        <translation>Sammanhängande delar, med bil</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Length of roads (km)</source>
        <translation>Vägarnas längd (km)</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Network file</source>
        <translation>Vägnätsfil</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Network files (*.npz)</source>
        <translation>Vägnätsfiler (*.npz)</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>{nodes} nodes, {edges} edges, {length} km of roads.</source>
        <translation>{nodes} noder, {edges} kanter, {length} km väg.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Facilities with their catchments</source>
        <translation>Serviceställen med upptagningsområden</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>A row for each tier and open facility of it.</source>
        <translation>En rad för varje nivå och öppet serviceställe på nivån.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Cells by facility</source>
        <translation>Rutor efter serviceställe</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>A row for each tier and cell, coloured by the facility that most of it goes to.</source>
        <translation>En rad för varje nivå och ruta, färgad efter det serviceställe som största delen av rutan anlitar.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Flows between municipalities</source>
        <translation>Flöden mellan kommuner</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Residents by the municipality that they live in and the one that they go to.</source>
        <translation>Invånare efter den kommun där de bor och den kommun som de anlitar.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Municipalities by outflow</source>
        <translation>Kommuner efter utflöde</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Who is served at home, who elsewhere, and who comes from elsewhere.</source>
        <translation>Vilka som betjänas i den egna kommunen, vilka någon annanstans och vilka som kommer utifrån.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>{tier}: {facilities} facilities serve {served} residents, {unserved} are not served.</source>
        <translation>{tier}: {served} invånare betjänas (serviceställen: {facilities}), {unserved} betjänas inte.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Catchments of facilities</source>
        <translation>Serviceställenas upptagningsområden</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Allocates residents to facilities: to the nearest, to the nearest that has room for them, or by attraction (Huff). Every resident is allocated or counted as not served; together they are exactly the population.</source>
        <translation>Fördelar invånarna på serviceställen: till det närmaste, till det närmaste som har plats för dem eller efter attraktion (Huff). Varje invånare fördelas eller räknas som inte betjänad; tillsammans utgör de exakt befolkningen.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Facilities with the residents that they serve, the room that is left and the population base against its bounds; cells by facility; flows between municipalities; municipalities with those who stay, go and come.</source>
        <translation>Serviceställen med de invånare som de betjänar, den lediga kapaciteten och befolkningsunderlaget jämfört med dess gränsvärden; rutor efter serviceställe; flöden mellan kommuner; kommuner med dem som stannar, reser ut och kommer in.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Proven: no other allocation serves more, nor as many with less travel.</source>
        <translation>Bevisat: ingen annan fördelning betjänar fler, eller lika många med mindre restid.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>With room: as many as possible are served, and of all ways to do so the one with the least travel in sum is taken. By attraction: a share goes to each facility, the larger the facility and the shorter the way.</source>
        <translation>Med plats: så många som möjligt betjänas, och av alla sätt att göra det väljs det som ger den minsta sammanlagda restiden. Efter attraktion: varje serviceställe får en andel, som är större ju större servicestället är och ju kortare resan är.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Who has no facility within this time is not served. Exactly this long counts as reached. Without it there is no limit.</source>
        <translation>Den som inte har något serviceställe inom den här tiden betjänas inte. Exakt så här lång tid räknas som nådd. Utan värde finns ingen gräns.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>For facilities without a capacity in the data. Without it they take as many as come; for attraction they count as the median of the others.</source>
        <translation>För serviceställen utan kapacitet i data. Utan värde tar de emot alla som kommer; vid attraktion räknas de som medianen av de övriga.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>How strongly time deters when residents go by attraction: 0 not at all, 2 is usual, and the higher it is the more go to the nearest.</source>
        <translation>Hur starkt restiden avskräcker när invånarna fördelas efter attraktion: 0 inte alls, 2 är det vanliga, och ju högre värde, desto fler anlitar det närmaste.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Population base, at least</source>
        <translation>Befolkningsunderlag, minst</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Fewer residents of a facility are told as too few.</source>
        <translation>Färre invånare än så här anges som för få för ett serviceställe.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Population base, at most</source>
        <translation>Befolkningsunderlag, högst</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>More residents of a facility are told as too many.</source>
        <translation>Fler invånare än så här anges som för många för ett serviceställe.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>How many residents a facility can serve; for attraction, its size in any unit.</source>
        <translation>Hur många invånare ett serviceställe kan betjäna; vid attraktion dess storlek i valfri enhet.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Residents go</source>
        <translation>Invånarna reser</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Exponent of time in attraction</source>
        <translation>Tidens exponent vid attraktion</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>To the nearest facility</source>
        <translation>Till närmaste serviceställe</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>To the nearest facility with room</source>
        <translation>Till närmaste serviceställe som har plats</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>By attraction (Huff)</source>
        <translation>Efter attraktion (Huff)</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>No road joins this part to the largest one</source>
        <translation>Ingen väg förbinder den här delen med den största</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>One-way streets let nobody leave</source>
        <translation>Enkelriktade gator gör att ingen kommer ut</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>One-way streets let nobody enter</source>
        <translation>Enkelriktade gator gör att ingen kommer in</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>The only road to the part behind it</source>
        <translation>Den enda vägen till delen bakom den</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A dead end just short of this road</source>
        <translation>En återvändsgränd som slutar strax före den här vägen</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Check network</source>
        <translation>Kontrollera vägnät</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Finds what makes travel times wrong before anything is computed: parts that no road joins to the rest, streets that nobody can leave or enter, single roads on which a whole part of the network hangs, and dead ends that stop just short of another road.</source>
        <translation>Hittar sådant som gör restiderna felaktiga innan något beräknas: delar som ingen väg förbinder med resten, gator som ingen kan lämna eller nå, enstaka vägar som en hel del av vägnätet hänger på och återvändsgränder som slutar strax före en annan väg.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A point for each finding, largest first, and the figures of the network: nodes, edges, length, parts, and the share of roads from which every other can be reached.</source>
        <translation>En punkt för varje fynd, det största först, samt uppgifter om vägnätet: noder, kanter, längd, delar och hur stor del av vägarna som alla andra kan nås från.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Meaning</source>
        <translation>Innebörd</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Nodes concerned</source>
        <translation>Berörda noder</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Length of roads (m)</source>
        <translation>Vägarnas längd (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Width of the gap (m)</source>
        <translation>Glappets bredd (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Feature of the roads</source>
        <translation>Objekt i väglagret</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Dead ends this near another road that they are not joined to are reported. 0 looks for none.</source>
        <translation>Återvändsgränder som ligger så här nära en annan väg utan att vara förenade med den rapporteras. Med 0 söks inga.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A road without a way around is reported if at least this many nodes lie behind it.</source>
        <translation>En väg som inte kan kringgås rapporteras om minst så här många noder ligger bakom den.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A point for each finding, with its kind and its size.</source>
        <translation>En punkt för varje fynd med typ och storlek.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Connected parts</source>
        <translation>Sammanhängande delar</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Strongly connected parts</source>
        <translation>Starkt sammanhängande delar</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Share of the largest part</source>
        <translation>Den största delens andel</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Dead ends</source>
        <translation>Återvändsgränder</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Roads without a way around</source>
        <translation>Vägar som inte kan kringgås</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Findings</source>
        <translation>Fynd</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Widest gap to look for (m)</source>
        <translation>Bredaste glapp att söka (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>{nodes} nodes, {edges} edges, {length} km; {parts} parts; {share} % of the length can be reached from everywhere and back.</source>
        <translation>{nodes} noder, {edges} kanter, {length} km; delar: {parts}; {share} % av längden kan nås varifrån som helst och tillbaka.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Smallest part behind a single road (nodes)</source>
        <translation>Minsta del bakom en enda väg (noder)</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>Check publication</source>
        <translation>Kontrollera publikation</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>Looks over a project that was published for QGIS Server: whether all of it works, whether anything can be seen or edited that must not be, and which results are out of date because the study was worked on since.</source>
        <translation>Granskar ett projekt som har publicerats för QGIS Server: om allt fungerar, om något som inte får synas eller redigeras ändå kan ses eller redigeras, och vilka resultat som är föråldrade för att studien har bearbetats efter publiceringen.</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>A row for each finding: how grave it is, where, what it is, why that probably is, and what to do about it.</source>
        <translation>En rad för varje fynd: hur allvarligt det är, var det finns, vad det är, vad det troligen beror på och vad man ska göra åt det.</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>The project that “Publish” wrote.</source>
        <translation>Projektet som ”Publicera” har skrivit.</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>The study that results are compared with. Without one, that which the project names; where that is a copy, give the study that is worked on.</source>
        <translation>Den studie som resultaten jämförs med. Utan värde används den som projektet anger; om den är en kopia, ange den studie som bearbetas.</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>Published project</source>
        <translation>Publicerat projekt</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Compare scenarios</source>
        <translation>Jämför scenarier</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Holds two scenarios of a study file, or two days, against each other: who gains and who loses, how many minutes, which rule holds by which margin. Gains and losses are kept apart, and the residents who lose most are listed, however few they are.</source>
        <translation>Ställer två scenarier i en studiefil, eller två dagar, mot varandra: vilka som vinner och vilka som förlorar, hur många minuter det gäller och med vilken marginal varje regel uppfylls. Vinster och förluster hålls isär, och de invånare som förlorar mest förtecknas, hur få de än är.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>The cells with their minutes before, after and between; how each verdict and each statistic changes; residents by what becomes of them, by band of time and by the municipality that serves them; the population bases. On request all of it in one GeoPackage. Every result carries the fingerprints of both sides.</source>
        <translation>Rutorna med minuter före och efter samt skillnaden; hur varje bedömning och varje statistisk siffra förändras; invånarna efter vad som händer med dem, efter tidsintervall och efter den kommun som betjänar dem; befolkningsunderlagen. Om så önskas allt i ett och samma GeoPackage. Varje resultat innehåller båda sidornas fingeravtryck.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Verdicts that turn worse</source>
        <translation>Bedömningar som försämras</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Verdicts that turn better</source>
        <translation>Bedömningar som förbättras</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Residents who lose</source>
        <translation>Invånare som förlorar</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Residents who gain</source>
        <translation>Invånare som vinner</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Fingerprint before</source>
        <translation>Fingeravtryck före</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Fingerprint after</source>
        <translation>Fingeravtryck efter</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Cells with the change in minutes</source>
        <translation>Rutor med förändringen i minuter</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Minutes before, after and between, the facilities that serve, what becomes of the residents, and their rank among those who lose.</source>
        <translation>Minuter före och efter samt skillnaden, de serviceställen som betjänar, vad som händer med invånarna och deras rang bland dem som förlorar.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Change of verdicts</source>
        <translation>Förändring av bedömningar</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>A row for each rule and municipality, before and after.</source>
        <translation>En rad för varje regel och kommun, före och efter.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Who gains and who loses</source>
        <translation>Vilka vinner och vilka förlorar</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Residents whose way gets shorter, longer, stays the same, is lost or is new, and the person-minutes gained and lost, by municipality, tier and group.</source>
        <translation>Invånare vars resa blir kortare, blir längre, är oförändrad, försvinner eller är ny, samt vunna och förlorade personminuter, per kommun, nivå och grupp.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Change of statistics</source>
        <translation>Förändring av statistik</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Every statistic before, after and between, by municipality, tier and group.</source>
        <translation>All statistik före och efter samt skillnaden, per kommun, nivå och grupp.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>From band to band</source>
        <translation>Från intervall till intervall</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>How many residents go from which band of travel time to which.</source>
        <translation>Hur många invånare som går från vilket restidsintervall till vilket.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Across borders</source>
        <translation>Över gränserna</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>How many residents of each municipality are served in which, before and after.</source>
        <translation>Hur många invånare i varje kommun som betjänas i vilken kommun, före och efter.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Population bases</source>
        <translation>Befolkningsunderlag</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Residents per facility of each tier that a rule bounds, before and after.</source>
        <translation>Invånare per serviceställe på varje nivå som en regel sätter gränser för, före och efter.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Greatest losses</source>
        <translation>Största förluster</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>The cells that lose, by population group: first those that are cut off, then those that lose most minutes, however few live there.</source>
        <translation>De rutor som förlorar, per befolkningsgrupp: först de som blir avskurna, sedan de som förlorar flest minuter, hur få som än bor där.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>What was compared</source>
        <translation>Vad som jämfördes</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Study, scenarios, days, population, and the fingerprints of both sides.</source>
        <translation>Studie, scenarier, dagar, befolkning och båda sidornas fingeravtryck.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>A file with all results and their styles. A former file of this name is replaced.</source>
        <translation>En fil med alla resultat och deras stilar. En tidigare fil med samma namn ersätts.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>All results in one GeoPackage</source>
        <translation>Alla resultat i ett GeoPackage</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Municipal compliance</source>
        <translation>Regeluppfyllelse per kommun</translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Judges for every municipality whether the rules of the service network are kept, with the figures behind each verdict: residents, the share within each time, mean, median, P90, P95 and longest travel time, by tier and population group.</source>
        <translation>Bedömer för varje kommun om reglerna för servicenätet uppfylls och visar siffrorna bakom varje bedömning: invånare, andelen inom varje tidsgräns samt medelvärde, median, P90, P95 och längsta restid, per nivå och befolkningsgrupp.</translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Verdicts with value, threshold, margin and reason; the municipalities with their verdict; all statistics; the cells with their travel times; and the facilities with the residents that they serve. On request all of it in one GeoPackage.</source>
        <translation>Bedömningar med värde, gränsvärde, marginal och orsak; kommunerna med sin bedömning; all statistik; rutorna med sina restider; och serviceställena med de invånare som de betjänar. Om så önskas allt i ett och samma GeoPackage.</translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Number of verdicts: {verdict}</source>
        <translation>Antal bedömningar: {verdict}</translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>The baseline of rules about change. Without it they do not apply.</source>
        <translation>Utgångsläget för regler om förändring. Utan det tillämpas de inte.</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Municipalities by verdict</source>
        <translation>Kommuner efter bedömning</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>A municipality&apos;s verdict is not met if any of its rules is not, else uncertain if any is, else met.</source>
        <translation>En kommuns bedömning är ”uppfylls inte” om någon av dess regler inte uppfylls, annars ”osäkert” om någon är osäker, annars ”uppfylls”.</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Verdicts</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>A row for each rule and municipality.</source>
        <translation>En rad för varje regel och kommun.</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>A row for each municipality, tier, mode, borders and population group, and for the whole county.</source>
        <translation>En rad för varje kommun, nivå, färdsätt, gränsalternativ och befolkningsgrupp samt för hela välfärdsområdet.</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Cells with travel times</source>
        <translation>Rutor med restider</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>The population layer with minutes and nearest facility for each tier.</source>
        <translation>Befolkningslagret med restid i minuter och närmaste serviceställe för varje nivå.</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Facilities with residents served</source>
        <translation>Serviceställen med betjänade invånare</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Tier, status on the day, and how many residents have it as their nearest.</source>
        <translation>Nivå, status på dagen och för hur många invånare servicestället är det närmaste.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Facilities</source>
        <translation>Serviceställen</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Coverage by zone</source>
        <translation>Täckning per zon</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Counts the residents who are within a time of a facility, by tier and population group, in municipalities, districts, grid squares or any other zones; each once, and apart who is within reach of exactly one, two, or three facilities and more.</source>
        <translation>Räknar de invånare som har högst en viss tid till ett serviceställe, per nivå och befolkningsgrupp, i kommuner, stadsdelar, rutor eller andra zoner; var och en räknas en gång. Särskilt anges vilka som når exakt ett, två eller minst tre serviceställen.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>The zones with the figures of all residents for each tier and time, a table with the population groups too and a last row for all zones together, and on request the population with the number of facilities within reach. Who counts again is told apart: the sum over the facilities less the residents within reach.</source>
        <translation>Zonerna med siffrorna för alla invånare för varje nivå och tid, en tabell som också har befolkningsgrupperna och en sista rad för alla zoner tillsammans, och om så önskas befolkningen med antalet serviceställen inom räckhåll. De som räknas flera gånger anges särskilt: summan över serviceställena minus invånarna inom räckhåll.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Polygons of any kind: municipalities, districts, grid squares. People count in the zone that they live in; where zones overlap, in the first.</source>
        <translation>Polygoner av vilket slag som helst: kommuner, stadsdelar, rutor. Människor räknas i den zon där de bor; där zoner överlappar räknas de i den första.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Zone identifier field</source>
        <translation>Fält för zonens identifierare</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Identifier of the zone; its feature&apos;s number without one.</source>
        <translation>Zonens identifierare; utan fält används objektets nummer.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Zone name field</source>
        <translation>Fält för zonnamn</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Name of the zone; the identifier without one.</source>
        <translation>Zonens namn; utan fält används identifieraren.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>The tiers that are looked at, each by itself, with commas between. Empty means all that occur.</source>
        <translation>De nivåer som beaktas, var och en för sig, åtskilda med kommatecken. Tomt betyder alla som förekommer.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>One or more times with commas between. Exactly this long is within the time.</source>
        <translation>En eller flera tider åtskilda med kommatecken. Exakt så här lång tid räknas som inom tiden.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Zones with coverage</source>
        <translation>Zoner med täckning</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>A row for each zone, tier and time.</source>
        <translation>En rad för varje zon, nivå och tid.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Coverage by group</source>
        <translation>Täckning per grupp</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>A row for each zone, tier, time and population group, and for all zones.</source>
        <translation>En rad för varje zon, nivå, tid och befolkningsgrupp samt för alla zoner.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Population with facilities within reach</source>
        <translation>Befolkning med serviceställen inom räckhåll</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>A row for each place, tier and time, on request.</source>
        <translation>En rad för varje plats, nivå och tid, om så önskas.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Zones</source>
        <translation>Zoner</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Tiers</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Times (minutes)</source>
        <translation>Tider (minuter)</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Equity of travel time</source>
        <translation>Jämlikhet i restid</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>How evenly the travel time to the nearest facility is spread over residents: Gini, Theil and Hoover, Lorenz curves, and whether long ways are concentrated where a population group lives; for each tier, municipality and group.</source>
        <translation>Hur jämnt restiden till närmaste serviceställe fördelar sig på invånarna: Gini, Theil och Hoover, Lorenzkurvor och om långa resor koncentreras dit där en befolkningsgrupp bor; för varje nivå, kommun och grupp.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>A table of figures, and a page with charts; on request the municipalities, and the points of the Lorenz curves.</source>
        <translation>En tabell med siffror och en sida med diagram; om så önskas kommunerna och Lorenzkurvornas punkter.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Equity figures</source>
        <translation>Jämlikhetstal</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>A row for each tier, municipality and population group, and for the whole county.</source>
        <translation>En rad för varje nivå, kommun och befolkningsgrupp samt för hela välfärdsområdet.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Municipalities by Gini coefficient</source>
        <translation>Kommuner efter Ginikoefficient</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>A row for each tier: all residents.</source>
        <translation>En rad för varje nivå: alla invånare.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Lorenz curves</source>
        <translation>Lorenzkurvor</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>A row for every twentieth of the residents, for charts of your own.</source>
        <translation>En rad för var tjugonde del av invånarna, för egna diagram.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>A page with Lorenz curves, Gini coefficients and a table for each tier. It needs no other file and no network.</source>
        <translation>En sida med Lorenzkurvor, Ginikoefficienter och en tabell för varje nivå. Den behöver inga andra filer och ingen nätverksanslutning.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Web pages (*.html)</source>
        <translation>Webbsidor (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Floating catchments (2SFCA, E2SFCA, 3SFCA)</source>
        <translation>Flytande upptagningsområden (2SFCA, E2SFCA, 3SFCA)</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>How much supply there is for each resident, when all within reach of a facility share it: by two-step floating catchments, by enhanced ones whose weight falls with time, or by three-step ones where facilities also compete for residents.</source>
        <translation>Hur stort utbud det finns per invånare när alla inom räckhåll för ett serviceställe delar på det: med flytande upptagningsområden i två steg, med utvidgade sådana där vikten minskar med tiden, eller i tre steg där serviceställena också konkurrerar om invånarna.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Cells with the supply for 1,000 residents, and over that of the average resident (1 is average); on request facilities with their load, and municipalities.</source>
        <translation>Rutor med utbudet per 1 000 invånare och dess förhållande till den genomsnittliga invånarens (1 är genomsnittet); om så önskas serviceställen med sin belastning, och kommuner.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>{tier}: {supply} for 1,000 residents on average.</source>
        <translation>{tier}: i genomsnitt {supply} per 1 000 invånare.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Access by floating catchments</source>
        <translation>Tillgång enligt flytande upptagningsområden</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>A row for each tier and cell.</source>
        <translation>En rad för varje nivå och ruta.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Facilities with their load</source>
        <translation>Serviceställen med belastning</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Supply, weighted residents within reach, and the one over the other.</source>
        <translation>Utbudet, de viktade invånarna inom räckhåll och kvoten mellan dem.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Municipalities by access</source>
        <translation>Kommuner efter tillgång</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Access of the average resident, and how many have nothing within reach.</source>
        <translation>Den genomsnittliga invånarens tillgång och hur många som inte har något inom räckhåll.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>3SFCA avoids counting people fully at every facility that they could go to.</source>
        <translation>3SFCA undviker att människor räknas fullt ut vid varje serviceställe som de kunde anlita.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>How the weight falls with time, in E2SFCA and 3SFCA: by zones, or along a bell from 1 at the door to 0 at the size of the catchment.</source>
        <translation>Hur vikten minskar med tiden i E2SFCA och 3SFCA: enligt zoner, eller längs en klockkurva från 1 vid dörren till 0 vid upptagningsområdets gräns.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Upper bound of each zone, inclusive, with its weight between 0 and 1 and commas between. The last bound is the size of the catchment.</source>
        <translation>Varje zons övre gräns, som själv ingår, och zonens vikt mellan 0 och 1, åtskilda med kommatecken. Den sista gränsen är upptagningsområdets storlek.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Size of the catchment for 2SFCA and for Gaussian decay. Exactly this long is within.</source>
        <translation>Upptagningsområdets storlek för 2SFCA och för gaussisk avtagning. Exakt så här lång tid räknas som inom området.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>For facilities without a supply in the data. Without it they count as the median of the others.</source>
        <translation>För serviceställen utan utbud i data. Utan värde räknas de som medianen av de övriga.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Supply of a facility in any unit, such as doctors or appointments. Without the field every facility counts as 1.</source>
        <translation>Ett serviceställes utbud i valfri enhet, till exempel läkare eller mottagningstider. Utan fält räknas varje serviceställe som 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Decay with time</source>
        <translation>Avtagning med tiden</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Zones (minutes=weight)</source>
        <translation>Zoner (minuter=vikt)</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>2SFCA: all within the time count alike</source>
        <translation>2SFCA: alla inom tiden räknas lika</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>E2SFCA: the farther, the less</source>
        <translation>E2SFCA: ju längre bort, desto mindre</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>3SFCA: E2SFCA with choice of facility</source>
        <translation>3SFCA: E2SFCA med val av serviceställe</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>In zones</source>
        <translation>I zoner</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Gaussian</source>
        <translation>Gaussisk</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Impact report</source>
        <translation>Konsekvensrapport</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Writes the ex-ante impact assessment of a plan for council and residents: a summary of one page with a table of verdicts, maps before and after, charts, a page for each municipality, the residents who lose most, method, sources and uncertainty in plain language, and all tables. In English, Finnish or Swedish.</source>
        <translation>Skriver en förhandsbedömning av en plans konsekvenser för fullmäktige och invånare: en sammanfattning på en sida med en tabell över bedömningarna, kartor före och efter, diagram, en sida för varje kommun, de invånare som förlorar mest, metod, källor och osäkerhet på klarspråk samt alla tabeller. På svenska, finska eller engelska.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>For each language a web page that needs nothing else, a PDF for A4 paper, and the tables as spreadsheets (XLSX and ODS) with unrounded figures.</source>
        <translation>För varje språk en webbsida som inte behöver några andra filer, en PDF för A4-papper och tabellerna som kalkylblad (XLSX och ODS) med oavrundade siffror.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>A report is written in each of them.</source>
        <translation>En rapport skrivs på vart och ett av dem.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>If the study does not state it, or another one.</source>
        <translation>Om studien inte anger året, eller om ett annat år ska användas.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Shown beside the projected residents.</source>
        <translation>Visas intill invånarantalet enligt prognosen.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Maps and figures of the report as a project with an overview and an atlas, a page for each municipality, to open and change in QGIS.</source>
        <translation>Rapportens kartor och siffror som ett projekt med en översikt och en atlas med en sida för varje kommun, att öppna och ändra i QGIS.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>A PDF that is published should be tagged. Chromium, Chrome or Edge must be installed for that; it runs unseen and asks nothing of the net.</source>
        <translation>En PDF som publiceras bör vara taggad. Då behöver Chromium, Chrome eller Edge vara installerat; webbläsaren körs dold och hämtar ingenting från nätet.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Folder with edited copies of templates from resources/report. What is not there is taken from the plugin.</source>
        <translation>Mapp med redigerade kopior av mallar från resources/report. Det som inte finns där hämtas från insticksprogrammet.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Files of a former report in the same language are replaced.</source>
        <translation>Filer från en tidigare rapport på samma språk ersätts.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Year of the population</source>
        <translation>Befolkningsuppgifternas år</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Also a QGIS project with print layouts</source>
        <translation>Även ett QGIS-projekt med utskriftslayouter</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Report folder</source>
        <translation>Rapportens mapp</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Year of the projection</source>
        <translation>Prognosens år</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>The PDF is made by</source>
        <translation>PDF-filen skapas av</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Own templates</source>
        <translation>Egna mallar</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>QGIS, or a browser if it cannot</source>
        <translation>QGIS, eller en webbläsare om det inte går</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>A browser: tagged for screen readers</source>
        <translation>En webbläsare: taggad för skärmläsare</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Import OpenStreetMap</source>
        <translation>Importera OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Reads the roads of an OpenStreetMap file (.osm.pbf, .osm or .osm.gz) and splits them at every junction, ready for “Build network”. Roads that cross on a bridge are not joined. Also reads facilities, municipalities and residential buildings if outputs are given for them.</source>
        <translation>Läser vägarna i en OpenStreetMap-fil (.osm.pbf, .osm eller .osm.gz) och delar dem vid varje korsning, färdiga för ”Bygg vägnät”. Vägar som korsar varandra på en bro förenas inte. Läser också serviceställen, kommuner och bostadshus om utdata anges för dem.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Roads with class, speed limit and direction. OpenStreetMap data is available under the Open Database License: name its contributors on your maps.</source>
        <translation>Vägar med klass, hastighetsgräns och riktning. OpenStreetMaps data är tillgängliga under Open Database License: nämn dess bidragsgivare på dina kartor.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>A whole-country or regional extract, PBF or XML.</source>
        <translation>Ett utdrag för ett helt land eller en region, PBF eller XML.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Which points and areas are facilities, and the tier each becomes: rules with semicolons between, such as amenity=clinic,doctors-&gt;centre or healthcare=*. The first rule that fits counts.</source>
        <translation>Vilka punkter och ytor som är serviceställen och vilken nivå vart och ett får: regler åtskilda med semikolon, till exempel amenity=clinic,doctors-&gt;centre eller healthcare=*. Den första regeln som passar gäller.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>8 in most countries, among them Finland, Switzerland and Germany; 7 in some.</source>
        <translation>8 i de flesta länder, bland annat Finland, Schweiz och Tyskland; 7 i några.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Also take roads with access=private or access=no.</source>
        <translation>Ta också med vägar med access=private eller access=no.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>System of the outputs; a projected one in metres that suits the area by default.</source>
        <translation>Referenssystem för utdata; som standard ett projicerat system i meter som passar området.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Roads</source>
        <translation>Vägar</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Roads, split where they meet.</source>
        <translation>Vägarna, delade där de möts.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Points and centres of areas with the tags.</source>
        <translation>Punkter och ytors mittpunkter med taggarna.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Administrative areas of the level.</source>
        <translation>Administrativa områden på den angivna nivån.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Residential buildings</source>
        <translation>Bostadshus</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Centres of buildings in which people may live, with footprint, storeys and flats, by which residents can be spread.</source>
        <translation>Mittpunkter för byggnader där människor kan bo, med byggnadsyta, våningar och bostäder, utifrån vilka invånarna kan fördelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>OpenStreetMap file</source>
        <translation>OpenStreetMap-fil</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Tags of facilities</source>
        <translation>Taggar för serviceställen</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Administrative level of municipalities</source>
        <translation>Kommunernas administrativa nivå</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Include private roads</source>
        <translation>Ta med privata vägar</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>{roads} roads, {length} km, in {crs}.</source>
        <translation>{roads} vägar, {length} km, i {crs}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>OpenStreetMap files (*.pbf *.osm *.osm.gz *.xml);;All files (*.*)</source>
        <translation>OpenStreetMap-filer (*.pbf *.osm *.osm.gz *.xml);;Alla filer (*.*)</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Coordinate reference system</source>
        <translation>Koordinatreferenssystem</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Where a new facility may stand; polygons count at their centre. Without a layer every inhabited point or cell of the population is a candidate.</source>
        <translation>Var ett nytt serviceställe får ligga; polygoner räknas vid sin mittpunkt. Utan lager är varje bebodd punkt eller ruta i befolkningen en kandidat.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Candidate name field</source>
        <translation>Fält för kandidatens namn</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Name of the candidate place, for the results.</source>
        <translation>Kandidatplatsens namn, för resultaten.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Candidate capacity field</source>
        <translation>Fält för kandidatens kapacitet</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>How many residents of the group a facility at the candidate place can serve.</source>
        <translation>Hur många av gruppens invånare ett serviceställe på kandidatplatsen kan betjäna.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Candidates inside these areas are left out.</source>
        <translation>Kandidater inom dessa områden utelämnas.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Candidate places</source>
        <translation>Kandidatplatser</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Forbidden areas</source>
        <translation>Förbjudna områden</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Figures that rules hold against a target and no layer knows, in per cent, such as: digital_share=28. They come before a figure stated in the rule set.</source>
        <translation>Siffror som reglerna jämför med ett mål och som inte finns i något lager, i procent, till exempel: digital_share=28. De går före en siffra som anges i regeluppsättningen.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Service points, with a tier each. Polygons, such as buildings, count at their centre.</source>
        <translation>Serviceställen som vart och ett har en nivå. Polygoner, till exempel byggnader, räknas vid sin mittpunkt.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Tier field</source>
        <translation>Fält för nivå</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Tier of the facility, by the identifier, a name or another word that the rule set has for it.</source>
        <translation>Serviceställets nivå: den identifierare, ett namn eller ett annat ord som regeluppsättningen har för nivån.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Facility identifier field</source>
        <translation>Fält för serviceställets identifierare</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Identifier of the facility, for the results.</source>
        <translation>Serviceställets identifierare, för resultaten.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Facility name field</source>
        <translation>Fält för serviceställets namn</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Name of the facility.</source>
        <translation>Serviceställets namn.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Status field</source>
        <translation>Fält för status</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Open or closed, in English, Finnish or Swedish, or yes and no. Empty means open.</source>
        <translation>Öppen eller stängd, på svenska, finska eller engelska, eller ja och nej. Tomt betyder öppen.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Opening date field</source>
        <translation>Fält för öppningsdatum</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>First day on which the facility is open.</source>
        <translation>Den första dagen som servicestället är öppet.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Closing date field</source>
        <translation>Fält för stängningsdatum</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Last day on which the facility is open.</source>
        <translation>Den sista dagen som servicestället är öppet.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Rule set</source>
        <translation>Regeluppsättning</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Stated figures (%)</source>
        <translation>Angivna siffror (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Rule sets (*.json)</source>
        <translation>Regeluppsättningar (*.json)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Polygon layer of the municipalities that are judged; together they are the county.</source>
        <translation>Polygonlager med de kommuner som bedöms; tillsammans utgör de välfärdsområdet.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Municipality code field</source>
        <translation>Fält för kommunkod</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Code of the municipality; numbers get leading zeros to three digits.</source>
        <translation>Kommunens kod; tal fylls ut med inledande nollor till tre siffror.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Municipality name field</source>
        <translation>Fält för kommunnamn</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Name of the municipality; the code without one.</source>
        <translation>Kommunens namn; utan fält används koden.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Fields of the municipality layer with published numbers of residents, as group=field with commas between. Suppressed groups are estimated so that they add up to them.</source>
        <translation>De fält i kommunlagret som innehåller publicerade invånarantal, som grupp=fält åtskilda med kommatecken. Dolda grupper uppskattas så att de summerar till dessa tal.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Published residents by group</source>
        <translation>Publicerat invånarantal per grupp</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Network file made by “Build network”; it opens at once.</source>
        <translation>Vägnätsfil gjord med ”Bygg vägnät”; den öppnas genast.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>There is no network: neither a network file nor a road layer is given. Choose one.</source>
        <translation>Det finns inget vägnät: varken en vägnätsfil eller ett väglager har angetts. Välj det ena.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Without one the network is built from the road layer.</source>
        <translation>Utan fil byggs vägnätet av väglagret.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>What to do when the road layer is no longer the one that the network file was built from.</source>
        <translation>Vad som ska göras när väglagret inte längre är det som vägnätsfilen byggdes av.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>If the roads have changed</source>
        <translation>Om vägarna har ändrats</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Stop and say that the network is stale</source>
        <translation>Avbryt och meddela att vägnätet är föråldrat</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Warn and go on with the old network</source>
        <translation>Varna och fortsätt med det gamla vägnätet</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Points or grid cells with residents. The people of a cell count at its centre.</source>
        <translation>Punkter eller rutor med invånare. Invånarna i en ruta räknas vid rutans mittpunkt.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Residents field</source>
        <translation>Fält för invånare</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Number of residents. Empty and negative values are unknown, and are listed.</source>
        <translation>Antal invånare. Tomma och negativa värden är okända och förtecknas.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Identifier field</source>
        <translation>Fält för identifierare</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Identifier of the point or cell, for the results.</source>
        <translation>Punktens eller rutans identifierare, för resultaten.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Fields of population groups with commas between, as group=field where the rule set names the group otherwise, such as: age_65plus=Y_GE65. -1 and empty mean suppressed: such groups are given as low, expected and high.</source>
        <translation>Befolkningsgruppernas fält åtskilda med kommatecken, som grupp=fält om regeluppsättningen har ett annat namn på gruppen, till exempel: age_65plus=Y_GE65. -1 och tomt betyder att uppgiften är dold av sekretesskäl: sådana grupper anges som lägsta, förväntat och högsta värde.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Dense cells on a border can shift a municipality&apos;s total by several per cent; splitting is more even. Points have no area and belong where they are.</source>
        <translation>Tätbefolkade rutor vid en gräns kan förskjuta kommunens summa med flera procent; att dela dem är jämnare. Punkter har ingen yta och hör till den kommun där de ligger.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Multiply the residents of each municipality so that they add up to its published total; also for layers with other weights, such as the floor area of buildings.</source>
        <translation>Multiplicera invånarna i varje kommun så att de summerar till kommunens publicerade total; också för lager med andra vikter, till exempel byggnaders våningsyta.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Written beside the figures.</source>
        <translation>Skrivs ut intill siffrorna.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Population groups</source>
        <translation>Befolkningsgrupper</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Cells across municipal borders</source>
        <translation>Rutor som korsar kommungränser</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Scale to published totals</source>
        <translation>Skala till publicerade totaler</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Belong where their centre is</source>
        <translation>Hör dit där mittpunkten ligger</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Are split by the area on each side</source>
        <translation>Delas efter ytan på vardera sidan</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Line layer of the roads, in any coordinate reference system. Lines join where they share an end point.</source>
        <translation>Linjelager med vägarna, i vilket koordinatreferenssystem som helst. Linjer förenas där de har en gemensam ändpunkt.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Road class field</source>
        <translation>Fält för vägklass</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Class of the road, such as primary or residential. It decides the speed where no speed is given, and which roads bicycles and pedestrians may use.</source>
        <translation>Vägens klass, till exempel primary eller residential. Den avgör hastigheten där ingen hastighet anges och vilka vägar cyklister och gående får använda.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Speed field (km/h)</source>
        <translation>Hastighetsfält (km/h)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Speed of cars on the road in km/h. Empty, zero and negative values fall back to the class.</source>
        <translation>Bilarnas hastighet på vägen i km/h. För tomma, negativa och nollvärden används klassens hastighet.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Direction field</source>
        <translation>Riktningsfält</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Whether traffic goes along the line as it is drawn, against it, or both ways.</source>
        <translation>Om trafiken går i linjens riktning, mot den eller i båda riktningarna.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values for traffic along the line</source>
        <translation>Värden för trafik i linjens riktning</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values for traffic against the line</source>
        <translation>Värden för trafik mot linjens riktning</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values for traffic both ways</source>
        <translation>Värden för trafik i båda riktningarna</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Level field</source>
        <translation>Fält för höjdnivå</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>0 for the ground, 1 for a bridge, -1 for a tunnel. Roads that pass through a point at different levels are not joined there. Not needed for data in which bridges share no end points with the roads below.</source>
        <translation>0 för markplan, 1 för bro, -1 för tunnel. Vägar som går genom samma punkt på olika höjdnivåer förenas inte där. Behövs inte för data där broarna inte har gemensamma ändpunkter med vägarna under dem.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Line ends this many metres apart, or less, are joined. 0 joins equal coordinates only.</source>
        <translation>Linjeändar med så här många meters avstånd eller mindre förenas. Med 0 förenas bara ändar med samma koordinater.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Also join lines at vertices between their ends. For data that draws a street as one line across its junctions.</source>
        <translation>Förena linjer också vid brytpunkter mellan ändarna. För data där en gata ritas som en enda linje genom korsningarna.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values of the direction field, with commas between. Empty fields mean both ways.</source>
        <translation>Riktningsfältets värden, åtskilda med kommatecken. Tomma fält betyder båda riktningarna.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Joining tolerance (m)</source>
        <translation>Tolerans vid förening (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Join at all shared vertices</source>
        <translation>Förena vid alla gemensamma brytpunkter</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Residents of a later year by municipality code, such as: 106=47500, 186=48000. They are shared out where people live today, and the population bases are given for them as well.</source>
        <translation>Invånarantal ett senare år per kommunkod, till exempel: 106=47500, 186=48000. De fördelas dit där människor bor i dag, och befolkningsunderlagen anges också för dem.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>The GeoPackage of a study, as the dock saves it. Its network file lies beside it and is made if it is missing.</source>
        <translation>En studies GeoPackage, så som panelen sparar det. Vägnätsfilen ligger bredvid och skapas om den saknas.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Scenario before</source>
        <translation>Scenario före</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Scenario after</source>
        <translation>Scenario efter</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Day before</source>
        <translation>Dag före</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Facilities count if they are open on it. Without a day, that which the study is compared with, or else the day after.</source>
        <translation>Serviceställen som är öppna den dagen räknas. Utan dag används den dag som studien jämförs med, eller i annat fall den dag som anges i ”Dag efter”.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Day after</source>
        <translation>Dag efter</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Facilities count if they are open on it. Without a day, that of the study; if it has none, opening and closing dates are not looked at.</source>
        <translation>Serviceställen som är öppna den dagen räknas. Utan dag används studiens dag; om studien inte har någon beaktas inte öppnings- och stängningsdatum.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Name or identifier of a saved scenario. Without one the baseline is taken: the study&apos;s own facilities.</source>
        <translation>Ett sparat scenarios namn eller identifierare. Utan värde används utgångsläget: studiens egna serviceställen.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Projected residents</source>
        <translation>Invånarantal enligt prognos</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>{n} new facilities</source>
        <translation>nya serviceställen: {n}</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>{n} existing facilities stay</source>
        <translation>befintliga serviceställen som blir kvar: {n}</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>{place}: at least {n} facilities</source>
        <translation>{place}: minsta antal serviceställen {n}</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>room for {n} residents</source>
        <translation>plats för {n} invånare</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>everyone reaches a site</source>
        <translation>alla når ett serviceställe</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>everyone within {n} minutes</source>
        <translation>alla inom {n} minuter</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>the county</source>
        <translation>välfärdsområdet</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>{rule} (at least {least} facilities, at most {most})</source>
        <translation>{rule} (minst {least} serviceställen, högst {most})</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Tier of the rule set, by identifier or name. Open facilities of this tier or a higher one are the existing sites.</source>
        <translation>Nivå i regeluppsättningen, angiven med identifierare eller namn. Öppna serviceställen på den här nivån eller en högre är de befintliga.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Whose ways count: total for everyone, or a group&apos;s name.</source>
        <translation>Vems resor som räknas: total för alla, eller en grupps namn.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Capacity field</source>
        <translation>Fält för kapacitet</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>How many residents of the group each existing facility can serve. Without a field capacities are not looked at, unless there is one for the candidates or for all.</source>
        <translation>Hur många av gruppens invånare varje befintligt serviceställe kan betjäna. Utan fält beaktas inte kapaciteten, om den inte har angetts för kandidaterna eller för alla.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Tier of the new facility</source>
        <translation>Det nya serviceställets nivå</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Population group</source>
        <translation>Befolkningsgrupp</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>New facilities</source>
        <translation>Nya serviceställen</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>How many to open. Not used for the fewest sites, which finds the number.</source>
        <translation>Hur många som ska öppnas. Används inte för minsta antal serviceställen, där antalet söks.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Facilities to close</source>
        <translation>Serviceställen att stänga</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>How many of the existing to close, those that are missed least; all others stay.</source>
        <translation>Hur många av de befintliga som ska stängas, de vars stängning märks minst; alla andra blir kvar.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Time of the two covering problems. Exactly this long is within reach.</source>
        <translation>Tidsgräns för de två täckningsproblemen. Exakt så här lång tid räknas som inom räckhåll.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>At least so many in each municipality</source>
        <translation>Minsta antal i varje kommun</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Facilities of the tier or a higher one that must stand in each municipality.</source>
        <translation>Hur många serviceställen på nivån eller en högre som måste finnas i varje kommun.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Only choices that meet the rule set&apos;s rules of presence, of access, of residents per facility, and of change. Population bases by catchment and stated shares are listed and are no constraints. Suppressed groups count with their expected numbers.</source>
        <translation>Bara lösningar som uppfyller regeluppsättningens regler om antal serviceställen, tillgänglighet, invånare per serviceställe och förändring. Befolkningsunderlag per upptagningsområde och angivna andelar förtecknas men är inte villkor. Dolda grupper räknas med sina förväntade antal.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Identifiers of the rules to keep, with commas between; empty for all of them.</source>
        <translation>Identifierare för de regler som ska följas, åtskilda med kommatecken; tomt betyder alla.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Identifiers of facilities that may not close, with commas between.</source>
        <translation>Identifierare för serviceställen som inte får stängas, åtskilda med kommatecken.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Residents that a site takes which has no capacity in the data. Without it such a site takes as many as come; without capacity fields either, all do. People of one place may go to several sites. Where there are too many places and sites for a proof, the best possible value is told without regard to capacities.</source>
        <translation>Hur många invånare som ryms på ett serviceställe som saknar kapacitet i data. Utan värde tar ett sådant serviceställe emot alla som kommer; om inte heller kapacitetsfält har angetts gör alla det. Invånarna på en plats kan fördelas på flera serviceställen. Om platserna och serviceställena är för många för ett bevis anges det bästa möjliga värdet utan hänsyn till kapaciteten.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Gap that is good enough (%)</source>
        <translation>Godtagbart optimalitetsgap (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>The search stops when the choice is proven to be this near the best; 0 looks for a proof.</source>
        <translation>Sökningen avbryts när det är bevisat att lösningen ligger så här nära den bästa; med 0 söks ett bevis.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Time limit (seconds)</source>
        <translation>Tidsgräns (sekunder)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>After this time the best choice so far is given, with its gap. Cancel is noticed within a moment; where QGIS&apos;s Python cannot be started beside it, only after a round of the solver, at the latest at the time limit.</source>
        <translation>Efter den här tiden ges den dittills bästa lösningen med sitt gap. Avbryt märks inom ett ögonblick; om Python i QGIS inte kan startas parallellt, först efter en av lösarens omgångar, senast vid tidsgränsen.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Within reach (minutes)</source>
        <translation>Inom räckhåll (minuter)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Keep the rules</source>
        <translation>Följ reglerna</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Only these rules</source>
        <translation>Bara dessa regler</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Facilities that stay</source>
        <translation>Serviceställen som blir kvar</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Capacity where none is given</source>
        <translation>Kapacitet där ingen anges</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/study.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/study.py"/>
        <source>The day that is judged: facilities count if they are open on it. Without a day, opening and closing dates are not looked at.</source>
        <translation>Den dag som bedöms: serviceställen som är öppna den dagen räknas. Utan dag beaktas inte öppnings- och stängningsdatum.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/study.py"/>
        <source>JSON file with tiers, groups and rules. Without one the rule set of Keski-Uusimaa is used, which comes with the plugin.</source>
        <translation>JSON-fil med nivåer, grupper och regler. Utan fil används regeluppsättningen för Mellersta Nyland, som följer med insticksprogrammet.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/study.py"/>
        <source>Day to compare with</source>
        <translation>Dag att jämföra med</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/study.py"/>
        <source>The baseline of rules about change. Without it they compare with the facilities as they stand before anything is changed.</source>
        <translation>Utgångsläget för regler om förändring. Utan det jämför de med serviceställena som de är innan något ändras.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/studyfile.py"/>
        <source>Study file</source>
        <translation>Studiefil</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Whose members are counted: “total” is all residents, or one of the population groups. Where a group is suppressed, its expected number counts.</source>
        <translation>Vilka som räknas: ”total” är alla invånare, annars en av befolkningsgrupperna. Där en grupp är dold räknas dess förväntade antal.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Whether people may choose a facility across a municipal border.</source>
        <translation>Om invånarna får välja ett serviceställe på andra sidan en kommungräns.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>With a rule set a higher tier also provides what a lower one does. Without one every value of the tier field is a tier of its own.</source>
        <translation>Med en regeluppsättning erbjuder en högre nivå också det som en lägre erbjuder. Utan den är varje värde i nivåfältet en egen nivå.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>The tiers that are looked at, each by itself, with commas between. Empty means all that an open facility has.</source>
        <translation>De nivåer som beaktas, var och en för sig, åtskilda med kommatecken. Tomt betyder alla som något öppet serviceställe har.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Facilities that are not open on this day are left out. Without a day, opening and closing dates are not looked at.</source>
        <translation>Serviceställen som inte är öppna den här dagen utelämnas. Utan dag beaktas inte öppnings- och stängningsdatum.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Borders</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Longest time (minutes)</source>
        <translation>Längsta tid (minuter)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Open: any facility serves</source>
        <translation>Öppna: alla serviceställen betjänar</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>County: facilities in the municipalities</source>
        <translation>Välfärdsområdet: serviceställen i kommunerna</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Closed: those in the own municipality</source>
        <translation>Stängda: den egna kommunens</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiers.py"/>
        <source>Only facilities that provide this tier; all open ones when empty.</source>
        <translation>Bara serviceställen som erbjuder den här nivån; alla öppna om fältet är tomt.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiers.py"/>
        <source>Tier</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Cars take the speed field, then the speed of the road class, and obey one-way streets. Bicycles and pedestrians have speeds of their own and stay off motorways.</source>
        <translation>Bilar kör enligt hastighetsfältet, i andra hand enligt vägklassens hastighet, och följer enkelriktningar. Cyklister och gående har egna hastigheter och håller sig borta från motorvägar.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>People travel to a health centre; an ambulance travels from its station.</source>
        <translation>Människor reser till en hälsocentral; en ambulans kör ut från sin station.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Mode of transport</source>
        <translation>Färdsätt</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speeds that replace the usual ones of the mode of transport, such as: primary=70, residential=25. A speed of 0 closes the class. In “Municipal compliance” they are those of cars.</source>
        <translation>Hastigheter som ersätter färdsättets vanliga, till exempel: primary=70, residential=25. Hastigheten 0 stänger klassen. I ”Regeluppfyllelse per kommun” gäller de bilar.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Seconds lost at the junction that a road leads to, such as: residential=8, primary=3. Off when empty.</source>
        <translation>Sekunder som går förlorade i den korsning som en väg leder till, till exempel: residential=8, primary=3. Av när fältet är tomt.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Multiplies all travel times on roads: 1.15 where measured times are 15 % longer than free flow.</source>
        <translation>Multiplicerar alla restider på vägarna: 1,15 där de uppmätta tiderna är 15 % längre än vid fritt flöde.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Points farther than this from every usable road are listed as unreachable.</source>
        <translation>Punkter som ligger längre än så här från alla användbara vägar förtecknas som onåbara.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speed on the straight leg between a point and its nearest road. By default 20 km/h by car, 8 by bicycle and 4 on foot.</source>
        <translation>Hastigheten på den raka sträckan mellan en punkt och närmaste väg. Som standard 20 km/h med bil, 8 med cykel och 4 till fots.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Points are not snapped to parts of the network with fewer nodes than this that no road joins to the rest. 0 uses every road; raise it for data with stray lines.</source>
        <translation>Punkter ansluts inte till delar av vägnätet som har färre noder än så här och som ingen väg förbinder med resten. Med 0 används alla vägar; höj värdet för data med lösa linjer.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Direction of travel</source>
        <translation>Resriktning</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>To the facility</source>
        <translation>Till servicestället</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>From the facility</source>
        <translation>Från servicestället</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speeds by road class (km/h)</source>
        <translation>Hastigheter per vägklass (km/h)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Junction delay by road class (s)</source>
        <translation>Korsningsfördröjning per vägklass (s)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Calibration factor</source>
        <translation>Kalibreringsfaktor</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Maximum distance to a road (m)</source>
        <translation>Största avstånd till en väg (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speed between a point and the road (km/h)</source>
        <translation>Hastighet mellan punkt och väg (km/h)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Ignore parts smaller than (nodes)</source>
        <translation>Bortse från delar mindre än (noder)</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Proven optimal</source>
        <translation>Bevisat optimal</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Gap {gap} %, {seconds} s: {verdict}.</source>
        <translation>Gap {gap} %, {seconds} s: {verdict}.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>proven optimal</source>
        <translation>bevisat optimal</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>not proven to be the best</source>
        <translation>inte bevisat bäst</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Locate facilities</source>
        <translation>Lokalisera serviceställen</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Finds the best places for new facilities of a tier, and which of the existing to close with least harm: least travel in all (p-median), most residents within a time (maximal covering), fewest facilities for everyone within a time (set covering), or the shortest longest way (p-center). Rules can be constraints.</source>
        <translation>Hittar de bästa platserna för nya serviceställen på en nivå, och vilka av de befintliga som kan stängas med minst skada: minsta sammanlagda restid (p-median), flest invånare inom en viss tid (maximal täckning), minsta antal serviceställen för att alla ska nå ett inom en viss tid (mängdtäckning) eller kortast möjliga längsta resa (p-center). Regler kan användas som villkor.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>All sites with what becomes of them: new, kept, closed or not chosen. The log and the numbers say what the choice costs, which cost no choice can beat, the gap between them, and the time it took. A gap of 0 is a proof.</source>
        <translation>Alla serviceställen och kandidater och vad som händer med dem: nya, bevarade, stängda eller inte valda. Loggen och siffrorna anger vad lösningen kostar, vilken kostnad ingen lösning kan underskrida, gapet mellan dem och tiden det tog. Gapet 0 är ett bevis.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Person-minutes: {value}; no choice has fewer than {bound}.</source>
        <translation>Personminuter: {value}; ingen lösning har färre än {bound}.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>What the choice is judged by.</source>
        <translation>Vad lösningen bedöms efter.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>A row for each existing facility and candidate.</source>
        <translation>En rad för varje befintligt serviceställe och kandidat.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>The nearest open site of each point or cell, or the one with room. A place whose people go to several sites has a row for each, and one for those with no site.</source>
        <translation>Närmaste öppna serviceställe för varje punkt eller ruta, eller det närmaste som har plats. En plats vars invånare fördelas på flera serviceställen har en rad för varje, och en för dem som inte har något serviceställe.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Value of the choice</source>
        <translation>Lösningens värde</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Value that no choice can beat</source>
        <translation>Värde som ingen lösning kan överträffa</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Gap (%)</source>
        <translation>Gap (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Verdicts not met after the choice</source>
        <translation>Bedömningar som inte uppfylls efter valet</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Residents beyond the time: {value}; no choice leaves fewer than {bound}.</source>
        <translation>Invånare bortom tiden: {value}; ingen lösning lämnar färre än {bound}.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>What is best</source>
        <translation>Vad som är bäst</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Sites</source>
        <translation>Serviceställen och kandidater</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Who goes where</source>
        <translation>Vem som reser vart</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Open sites: {value}; no choice has fewer than {bound}.</source>
        <translation>Öppna serviceställen: {value}; ingen lösning har färre än {bound}.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Longest way: {value} minutes; no choice has a shorter one than {bound}.</source>
        <translation>Längsta resa: {value} minuter; ingen lösning har en kortare än {bound}.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Least travel time in all (p-median)</source>
        <translation>Minsta sammanlagda restid (p-median)</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Most residents within the time (MCLP)</source>
        <translation>Flest invånare inom tiden (MCLP)</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Fewest sites, everyone within the time (LSCP)</source>
        <translation>Minsta antal serviceställen, alla inom tiden (LSCP)</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Shortest longest way (p-center)</source>
        <translation>Kortast möjliga längsta resa (p-center)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>Raw data to verdict</source>
        <translation>Från rådata till bedömning</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>From roads, population, municipalities and facilities to the verdicts on every municipality: builds the network and runs “Municipal compliance”.</source>
        <translation>Från vägar, befolkning, kommuner och serviceställen till bedömningar för varje kommun: bygger vägnätet och kör ”Regeluppfyllelse per kommun”.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>Closure screening</source>
        <translation>Genomgång av möjliga stängningar</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>Ranks every facility and pairs of facilities by the harm of closing them, with every verdict that turns: builds the network and runs “Rank closures”.</source>
        <translation>Rangordnar alla serviceställen och par av serviceställen efter den skada som stängningen gör, med varje bedömning som ändras: bygger vägnätet och kör ”Rangordna stängningar”.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>Siting of one more unit</source>
        <translation>Lokalisering av en enhet till</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>A surface of where one more unit would help, and the best place for it among the inhabited cells or a layer of candidates: builds the network and runs “Where would it help” and “Locate facilities”.</source>
        <translation>En yta som visar var en enhet till skulle hjälpa, och den bästa platsen för den bland de bebodda rutorna eller i ett kandidatlager: bygger vägnätet och kör ”Var skulle det hjälpa” och ”Lokalisera serviceställen”.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Origin–destination matrix</source>
        <translation>Start–mål-matris (OD)</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Computes the travel time from every origin to every destination, to those within a longest time, or to the k nearest. Pairs are written as they are found, so that millions of them need no more memory than a few.</source>
        <translation>Beräknar restiden från varje startpunkt till varje målpunkt, till dem inom en längsta tid eller till de k närmaste. Paren skrivs allteftersom de hittas, så miljontals par kräver inte mer minne än några få.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>A row for each pair, with the minutes to the road, on the roads and from the road. On request lines, straight or along the roads. Pairs without a route are counted, and have no row unless they are asked for.</source>
        <translation>En rad för varje par, med minuterna till vägen, på vägarna och från vägen. Om så önskas linjer, raka eller längs vägarna. Par utan rutt räknas, men får ingen rad om de inte begärs.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Origins</source>
        <translation>Startpunkter</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Identifier field of origins</source>
        <translation>Fält för startpunkternas identifierare</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Where the trips begin; polygons count at their centre.</source>
        <translation>Var resorna börjar; polygoner räknas vid sin mittpunkt.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Destinations</source>
        <translation>Målpunkter</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Identifier field of destinations</source>
        <translation>Fält för målpunkternas identifierare</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Where they end; may be the same layer.</source>
        <translation>Var de slutar; kan vara samma lager.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Longer pairs are left out, and not searched for. Exactly this long is kept.</source>
        <translation>Längre par utelämnas och söks inte. Exakt så här lång tid tas med.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>How many, from the nearest on; of equally near ones the first. All when empty.</source>
        <translation>Hur många, från den närmaste och framåt; av lika nära de första. Alla om fältet är tomt.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Also write pairs without a route, or beyond the longest time, with empty times. Not with the k nearest.</source>
        <translation>Skriv också par utan rutt eller bortom den längsta tiden, med tomma tider. Inte med de k närmaste.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>How the lines run, if there is an output for them. Routes take far longer.</source>
        <translation>Hur linjerna går, om det finns utdata för dem. Rutter tar mycket längre tid.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>A row for each pair, without geometry.</source>
        <translation>En rad för varje par, utan geometri.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>A line for each pair that has a time.</source>
        <translation>En linje för varje par som har en tid.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>What pairs are named by; the number of the feature when empty.</source>
        <translation>Vad paren benämns efter; objektets nummer om fältet är tomt.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Nearest destinations of each origin</source>
        <translation>Närmaste målpunkter för varje startpunkt</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Lines of the matrix</source>
        <translation>Matrisens linjer</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Rows for pairs without a time</source>
        <translation>Rader för par utan tid</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Straight (desire lines)</source>
        <translation>Raka (önskelinjer)</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Along the roads (routes)</source>
        <translation>Längs vägarna (rutter)</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>What was found, where, why that probably is, and what to do about it. Empty when all is well.</source>
        <translation>Vad som hittades, var, vad det troligen beror på och vad man ska göra åt det. Tom när allt är i ordning.</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Findings of the check</source>
        <translation>Kontrollens fynd</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Errors</source>
        <translation>Antal fel</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Warnings</source>
        <translation>Antal varningar</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Scenarios that are out of date</source>
        <translation>Föråldrade scenarier</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Nothing was found amiss.</source>
        <translation>Inget att anmärka på hittades.</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Severity</source>
        <translation>Allvarlighetsgrad</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Layer</source>
        <translation>Lager</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Likely cause</source>
        <translation>Trolig orsak</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>What to do</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Makes a project of a study that QGIS Server serves: the scenarios that are to be seen, with verdicts, travel times and facilities as maps (WMS, WMTS), as data (WFS, OGC API – Features) and as prints, with words and legends in one language. Nothing else of the study can be seen, and nothing can be edited.</source>
        <translation>Gör av en studie ett projekt som QGIS Server kan erbjuda: de scenarier som ska visas, med bedömningar, restider och serviceställen som kartor (WMS, WMTS), som data (WFS, OGC API – Features) och som utskrifter, med texter och teckenförklaringar på ett språk. Inget annat i studien kan ses, och ingenting kan redigeras.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>The project, and beside it a GeoPackage with the results. Where they do not lie in the study&apos;s folder, a copy of the study as well, without the scenarios that are not published, the log, authors and notes. A former publication of the same name is replaced when all is done.</source>
        <translation>Projektet och bredvid det ett GeoPackage med resultaten. Om de inte ligger i studiens mapp även en kopia av studien utan de scenarier som inte publiceras, loggen, namnen på dem som har gjort ändringar och anteckningarna. En tidigare publikation med samma namn ersätts först när allt är klart.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Of the service; without one, the study&apos;s name.</source>
        <translation>Tjänstens rubrik; utan värde används studiens namn.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Abstract</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>A few sentences on what is shown, and what for.</source>
        <translation>Några meningar om vad som visas och i vilket syfte.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Sources and licence</source>
        <translation>Källor och licens</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Whom the data are from, as their licences ask for; on every layer and print.</source>
        <translation>Vems data som används, så som licenserna kräver; visas på varje lager och utskrift.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Who answers for the service.</source>
        <translation>Vem som ansvarar för tjänsten.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>For questions; everybody can read it.</source>
        <translation>För frågor; vem som helst kan läsa adressen.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>The GeoPackage of a study, as the dock saves it. It is only read.</source>
        <translation>En studies GeoPackage, så som panelen sparar det. Det bara läses.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Names or identifiers of the saved scenarios that may be seen, with semicolons between them; “baseline” stands for the study&apos;s own facilities. Without any, all saved scenarios and the baseline.</source>
        <translation>Namn på eller identifierare för de sparade scenarier som får visas, åtskilda med semikolon; ”baseline” står för studiens egna serviceställen. Tomt betyder alla sparade scenarier och utgångsläget.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Of titles, legends, the names of fields, and prints.</source>
        <translation>För rubriker, teckenförklaringar, fältnamn och utskrifter.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Days of the baseline</source>
        <translation>Utgångslägets dagar</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>The baseline is published through time as well. Days such as 2027-01-01, 2029-01-01: each stands for the time until the next. Without any, whenever a facility of the baseline opens or closes.</source>
        <translation>Utgångsläget publiceras också över tid. Dagar som 2027-01-01, 2029-01-01: var och en gäller tiden fram till nästa. Utan värde används de dagar då något serviceställe i utgångsläget öppnas eller stängs.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Motorways to tertiary roads, for orientation.</source>
        <translation>Från motorvägar till förbindelsevägar, för orienteringens skull.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Cells with fewer residents keep the number to themselves, and so do those whose groups the source suppresses. Their travel time is shown.</source>
        <translation>För rutor med färre invånare visas inte antalet, inte heller för rutor vars grupper är dolda i källan. Restiden visas.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Without a name it lies beside the study. In another folder, all that it needs is copied there, and the folder can be moved to a server as it is.</source>
        <translation>Utan namn sparas det bredvid studien. I en annan mapp kopieras allt som behövs dit, och mappen kan flyttas till en server som den är.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Published results</source>
        <translation>Publicerade resultat</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>A name or an office; everybody can read it.</source>
        <translation>Ett namn eller en enhet; vem som helst kan läsa uppgiften.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Everybody can read it.</source>
        <translation>Vem som helst kan läsa uppgiften.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Keywords</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>For catalogues, with commas between them.</source>
        <translation>För kataloger, åtskilda med kommatecken.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>With main roads</source>
        <translation>Med huvudvägar</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Published project (else beside the study)</source>
        <translation>Publicerat projekt (annars bredvid studien)</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>QGIS project (*.qgs)</source>
        <translation>QGIS-projekt (*.qgs)</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Fewest residents shown</source>
        <translation>Minsta invånarantal som visas</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Facilities whose closing breaks no rule</source>
        <translation>Serviceställen vars stängning inte bryter mot någon regel</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Rank closures</source>
        <translation>Rangordna stängningar</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Closes every open facility in turn, and pairs of facilities, and tells what that does: which verdicts it breaks, how many person-minutes it adds, how many residents lose the only facility within reach, and how it hits an age group.</source>
        <translation>Stänger varje öppet serviceställe i tur och ordning, även par av serviceställen, och visar vad det leder till: vilka bedömningar som inte längre uppfylls, hur många personminuter som tillkommer, hur många invånare som förlorar det enda serviceställe som de har inom räckhåll och hur en åldersgrupp drabbas.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Facilities in order of harm: verdicts broken, verdicts made uncertain, residents left without a route, residents whom only this facility reaches, person-minutes. Rank 1 does least harm. On request pairs, and every verdict that turns.</source>
        <translation>Serviceställen i ordning efter skada: bedömningar som inte längre uppfylls, bedömningar som blir osäkra, invånare som blir utan rutt, invånare som bara nås av det här servicestället, personminuter. Rang 1 gör minst skada. Om så önskas par, och varje bedömning som ändras.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Pairs were tried among {paired} of {count} facilities, those of least harm.</source>
        <translation>Par prövades bland {paired} av {count} serviceställen, de som gör minst skada.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Minutes and residents are those of the way to the nearest facility that provides this tier. Without one it is the lowest fixed tier that any facility provides. Verdicts are those of all rules whatever the tier.</source>
        <translation>Minuter och invånare gäller resan till närmaste serviceställe som erbjuder den här nivån. Utan nivå används den lägsta fasta nivå som något serviceställe erbjuder. Bedömningarna gäller alla regler oavsett nivå.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Group whose losses are told besides those of all residents.</source>
        <translation>Grupp vars försämringar anges utöver alla invånares.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>A facility is the only one within reach of residents who have no other within this time. Exactly this long is within reach.</source>
        <translation>Ett serviceställe är det enda inom räckhåll för invånare som inte har något annat inom den här tiden. Exakt så här lång tid räknas som inom räckhåll.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Pairs are tried among so many facilities, those whose closing alone does least harm. A large number tries all pairs, 0 none. Only used when pairs are put out.</source>
        <translation>Par prövas bland så här många serviceställen, de vars stängning var för sig gör minst skada. Ett stort tal prövar alla par, 0 inga. Används bara när par tas ut.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Closures</source>
        <translation>Stängningar</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>A row for each open facility.</source>
        <translation>En rad för varje öppet serviceställe.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Closures of pairs</source>
        <translation>Stängningar i par</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>A row for each pair, as a line between its facilities.</source>
        <translation>En rad för varje par, som en linje mellan serviceställena.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Verdicts that turn</source>
        <translation>Bedömningar som ändras</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>A row for each closure, rule and municipality whose verdict is another.</source>
        <translation>En rad för varje stängning, regel och kommun vars bedömning blir en annan.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>no verdict gets worse</source>
        <translation>ingen bedömning försämras</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Tier looked at</source>
        <translation>Nivå som beaktas</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Facilities to pair</source>
        <translation>Serviceställen att para ihop</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Create the sample study</source>
        <translation>Skapa exempelstudien</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Generates an illustrative study of Keski-Uusimaa, Finland, to try the planner on: six municipalities, a population grid with age groups, roads, and the health and social service points of 2025, some of which close by 2030. Municipal totals are published figures; boundaries, population cells and roads are modelled and not real.</source>
        <translation>Skapar en illustrativ studie av Mellersta Nyland i Finland för att pröva planeringsverktyget: sex kommuner, ett befolkningsrutnät med åldersgrupper, vägar samt social- och hälsovårdens serviceställen 2025, av vilka en del stängs senast 2030. Kommunernas totaler är publicerade siffror; gränser, befolkningsrutor och vägar är modellerade och inte verkliga.</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>One GeoPackage in EPSG:3067 with the tables municipalities, population, roads, facilities and about; the last says what is published and what is modelled.</source>
        <translation>Ett GeoPackage i EPSG:3067 med tabellerna municipalities, population, roads, facilities och about; den sista berättar vad som är publicerat och vad som är modellerat.</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>The GeoPackage, about 9 MB. A former one is replaced only when the new one is complete.</source>
        <translation>GeoPackage-filen, cirka 9 MB. En tidigare fil ersätts först när den nya är klar.</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>The same seed gives the same study; another one gives other roads, boundaries and cells within the same published totals.</source>
        <translation>Samma slumptalsfrö ger samma studie; ett annat ger andra vägar, gränser och rutor inom samma publicerade totaler.</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Sample study</source>
        <translation>Exempelstudie</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>An illustrative study: {residents} residents in {cells} cells, {lines} roads, {facilities} service points.</source>
        <translation>En illustrativ studie: {residents} invånare i {cells} rutor, {lines} vägar, {facilities} serviceställen.</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Seed</source>
        <translation>Slumptalsfrö</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Number of fragile verdicts</source>
        <translation>Antal instabila bedömningar</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>{fragile} of {count} verdicts are fragile.</source>
        <translation>Instabila bedömningar: {fragile} av {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Sensitivity of verdicts</source>
        <translation>Bedömningarnas känslighet</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Judges the rules again with faster and slower roads, with junction delays on or off, and with longer and shorter time thresholds, and tells which verdicts change: the fragile ones.</source>
        <translation>Bedömer reglerna på nytt med snabbare och långsammare vägar, med korsningsfördröjningar på eller av och med längre och kortare tidsgränser, och visar vilka bedömningar som ändras: de instabila.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Verdicts with their worst and best, and with what changes them; municipalities by stability; the variants with the number of verdicts that they change.</source>
        <translation>Bedömningar med sämsta och bästa utfall och vad som ändrar dem; kommuner efter stabilitet; varianterna med det antal bedömningar som de ändrar.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Verdicts and what changes them</source>
        <translation>Bedömningar och vad som ändrar dem</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Municipalities by stability</source>
        <translation>Kommuner efter stabilitet</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>All rules of a municipality together: firm if no variant changes their verdict.</source>
        <translation>En kommuns alla regler tillsammans: stabil om ingen variant ändrar deras bedömning.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Variants</source>
        <translation>Varianter</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>What was tried, and how many verdicts changed.</source>
        <translation>Vad som prövades och hur många bedömningar som ändrades.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>The baseline of rules about change, in each variant at the same speeds. Without it they do not apply.</source>
        <translation>Utgångsläget för regler om förändring, i varje variant med samma hastigheter. Utan det tillämpas de inte.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Change of speeds (± %)</source>
        <translation>Förändring av hastigheter (± %)</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>All roads are tried this much slower and this much faster. 0 leaves it out.</source>
        <translation>Alla vägar prövas så här mycket långsammare och så här mycket snabbare. Med 0 utelämnas det.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Change of thresholds (± minutes)</source>
        <translation>Förändring av gränsvärden (± minuter)</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>The time thresholds of rules are tried this much shorter and this much longer. 0 leaves it out.</source>
        <translation>Reglernas tidsgränser prövas så här mycket kortare och så här mycket längre. Med 0 utelämnas det.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Tried on where they are off, and off where they are on, for cars.</source>
        <translation>Prövas på där de är av och av där de är på, för bilar.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Seconds by road class, for where no junction delay is given. The default is an assumption.</source>
        <translation>Sekunder per vägklass, för där ingen korsningsfördröjning anges. Standardvärdet är ett antagande.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Every combination, and not only one change at a time: up to 18 variants.</source>
        <translation>Varje kombination, inte bara en ändring i taget: upp till 18 varianter.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Switch junction delays</source>
        <translation>Slå korsningsfördröjningar på och av</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Also try all together</source>
        <translation>Pröva också alla tillsammans</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Junction delays that are tried (s)</source>
        <translation>Korsningsfördröjningar som prövas (s)</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Service areas</source>
        <translation>Serviceområden</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Draws what is within given times of facilities over the road network: for each facility on its own, for all together, or every place for its nearest facility. As polygons, as roads cut exactly at the threshold, or both, with the residents by group.</source>
        <translation>Ritar det som ligger inom angivna tider från serviceställen längs vägnätet: för varje serviceställe för sig, för alla tillsammans eller varje plats för sitt närmaste serviceställe. Som polygoner, som vägar kapade exakt vid gränsvärdet, eller båda, med invånarna per grupp.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>A row for each facility and time. Polygons are made of squares: a square belongs if its middle is within the time, the way to the road included, as for a population cell there. So no place in a polygon is farther than 0.71 times the detail from a place that is within the time. Roads are cut where the time is used up, by the times of the network, which has whole milliseconds for every road. Residents count where they live, not by polygon.</source>
        <translation>En rad för varje serviceställe och tid. Polygonerna består av kvadrater: en kvadrat hör till om dess mitt ligger inom tiden, med sträckan fram till vägen inräknad, som för en befolkningsruta där. Därför ligger ingen plats i en polygon längre än 0,71 gånger detaljnivån från en plats som ligger inom tiden. Vägarna kapas där tiden tar slut, enligt vägnätets tider, som är hela millisekunder för varje väg. Invånarna räknas där de bor, inte per polygon.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Whether areas of several facilities overlap, are merged, or are divided so that each place belongs to its nearest facility; of equally near ones to the first.</source>
        <translation>Om flera serviceställens områden överlappar, slås samman eller delas så att varje plats hör till sitt närmaste serviceställe; bland lika nära till det första.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Leave out of each area what is within the time before it. Otherwise the area of a longer time contains that of a shorter one.</source>
        <translation>Utelämna ur varje område det som ligger inom tiden före. Annars innehåller området för en längre tid området för en kortare.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Side of the squares that polygons are made of. No place in a polygon is farther than 0.71 times this from a place that is within the time: 71 m with 100 m. Half the side takes four times as long.</source>
        <translation>Sidan på de kvadrater som polygonerna består av. Ingen plats i en polygon ligger längre än 0,71 gånger detta från en plats inom tiden: 71 m med 100 m. Halva sidan tar fyra gånger så lång tid.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Squares whose middle is farther than this from its nearest road belong to no polygon, even where there is time to walk there.</source>
        <translation>Kvadrater vars mitt ligger längre än så här från närmaste väg hör inte till någon polygon, även där tiden räcker till för att gå dit.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Polygons, a row for each facility and time; without a shape where nothing is within reach.</source>
        <translation>Polygoner, en rad för varje serviceställe och tid; utan form där ingenting är inom räckhåll.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>The roads within each time, cut where it is used up, in both directions.</source>
        <translation>Vägarna inom varje tid, kapade där den tar slut, i båda riktningarna.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Rings between the times</source>
        <translation>Ringar mellan tiderna</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Detail of polygons (m)</source>
        <translation>Polygonernas detaljnivå (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Roads within reach</source>
        <translation>Vägar inom räckhåll</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Of each facility, overlapping</source>
        <translation>Varje serviceställes, överlappande</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Of all facilities together</source>
        <translation>Alla serviceställens tillsammans</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Every place to its nearest facility</source>
        <translation>Varje plats till sitt närmaste serviceställe</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Farthest from a road in polygons (m)</source>
        <translation>Längst från en väg i polygoner (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Travel times to facilities</source>
        <translation>Restider till serviceställen</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Finds the nearest facility of each tier, or the k nearest, from every point or cell over the road network, with one-way streets, exact positions on the roads and the way from the door to the road.</source>
        <translation>Hittar det närmaste servicestället på varje nivå, eller de k närmaste, från varje punkt eller ruta längs vägnätet, med hänsyn till enkelriktade gator, exakta lägen på vägarna och sträckan från dörren till vägen.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>The input features with a row for each tier and rank: the facility, the time in minutes, and how far the point is from the road. Where no facility can be reached the time is empty. On request the routes, as lines.</source>
        <translation>Indataobjekten med en rad för varje nivå och rangordning: servicestället, tiden i minuter och hur långt punkten ligger från vägen. Där inget serviceställe kan nås är tiden tom. Om så önskas också rutterna, som linjer.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Where people are; cells count at their centre.</source>
        <translation>Var människorna finns; rutor räknas vid sin mittpunkt.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>How many facilities to find from each point; a large number gives all of them.</source>
        <translation>Hur många serviceställen som ska hittas från varje punkt; ett stort tal ger alla.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Facilities farther than this are not looked for. Exactly this long counts as reached. Without it there is no limit.</source>
        <translation>Serviceställen längre bort än så här söks inte. Exakt så här lång tid räknas som nådd. Utan värde finns ingen gräns.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>A row for each point, tier and rank.</source>
        <translation>En rad för varje punkt, nivå och rangordning.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>The way on the roads for each row with a time.</source>
        <translation>Vägen längs vägnätet för varje rad med en tid.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Begin and end routes at the points themselves, not at their places on the road.</source>
        <translation>Börja och sluta rutterna vid själva punkterna, inte vid deras lägen på vägen.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Points or cells</source>
        <translation>Punkter eller rutor</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Nearest facilities of each tier</source>
        <translation>Närmaste serviceställen på varje nivå</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Travel times</source>
        <translation>Restider</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Routes</source>
        <translation>Rutter</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Draw routes from door to door</source>
        <translation>Rita rutterna från dörr till dörr</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Map of verdicts</source>
        <translation>Karta över bedömningarna</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Draws the results of “Municipal compliance” on an A4 sheet: municipalities by verdict, facilities by tier, legend, scale bar, north arrow and sources.</source>
        <translation>Ritar resultaten av ”Regeluppfyllelse per kommun” på ett A4-ark: kommuner efter bedömning, serviceställen efter nivå, teckenförklaring, skalstock, norrpil och källor.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>A PNG picture.</source>
        <translation>En PNG-bild.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Output of “Municipal compliance”.</source>
        <translation>Utdata från ”Regeluppfyllelse per kommun”.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Drawn pale, for orientation.</source>
        <translation>Ritas blekt, för orienteringens skull.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Are the rules of the service network kept?</source>
        <translation>Uppfylls reglerna för servicenätet?</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>The heading of the sheet.</source>
        <translation>Arkets rubrik.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Subtitle</source>
        <translation>Underrubrik</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>A line below it, such as the day.</source>
        <translation>En rad under rubriken, till exempel dagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Whose data the map shows.</source>
        <translation>Vems data kartan visar.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>150 for the screen, 300 for print.</source>
        <translation>150 för skärm, 300 för tryck.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Where the picture is kept.</source>
        <translation>Var bilden sparas.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-bilder (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Resolution (dots per inch)</source>
        <translation>Upplösning (punkter per tum)</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Places that restore a verdict</source>
        <translation>Platser som gör att en bedömning uppfylls igen</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Where would it help</source>
        <translation>Var skulle det hjälpa</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Puts a facility of a tier at place after place, in a grid or at every node of the network, and judges the whole study each time: which verdicts it would restore there, and how many residents would gain.</source>
        <translation>Placerar ett serviceställe på en viss nivå på plats efter plats, i ett rutnät eller vid varje nod i vägnätet, och bedömer hela studien varje gång: vilka bedömningar som skulle uppfyllas igen och hur många invånare som skulle vinna på det.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Cells or points with the residents who would have a shorter way, those who would come within reach, person-minutes saved, and verdicts restored. Rank 1 is best: first by verdicts, then by residents connected, then within reach, then by person-minutes.</source>
        <translation>Rutor eller punkter med de invånare som skulle få kortare resa, de som skulle komma inom räckhåll, sparade personminuter och bedömningar som uppfylls igen. Rang 1 är bäst: först efter bedömningar, sedan efter invånare som får förbindelse, sedan inom räckhåll, sedan efter personminuter.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>The facility stands at the middle of each cell, or at one node in each cell, the one nearest to its middle.</source>
        <translation>Servicestället ligger mitt i varje ruta, eller vid en nod i varje ruta, den som är närmast rutans mitt.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Halving it takes four times as long. A few milliseconds go to each place.</source>
        <translation>Halva storleken tar fyra gånger så lång tid. Varje plats tar några millisekunder.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Residents come within reach if it takes them longer now, and no longer than this then. Exactly this long is within reach.</source>
        <translation>Invånare kommer inom räckhåll om resan nu tar längre tid än så här, men inte då. Exakt så här lång tid räknas som inom räckhåll.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Group whose gains are told besides those of everyone.</source>
        <translation>Grupp vars förbättringar anges utöver alla invånares.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>A row for each place.</source>
        <translation>En rad för varje plats.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Places to try</source>
        <translation>Platser att pröva</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Cell size (m)</source>
        <translation>Rutans storlek (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Where it would help</source>
        <translation>Var det skulle hjälpa</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Cells of a grid</source>
        <translation>Rutor i ett rutnät</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Nodes of the network</source>
        <translation>Noder i vägnätet</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Outside the municipalities</source>
        <translation>Utanför kommunerna</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Not served</source>
        <translation>Betjänas inte</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Municipality code</source>
        <translation>Kommunkod</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Residents served</source>
        <translation>Betjänade invånare</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Share of all residents</source>
        <translation>Andel av alla invånare</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Residents from other municipalities</source>
        <translation>Invånare från andra kommuner</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Mean time (minutes)</source>
        <translation>Medeltid (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Capacity (residents)</source>
        <translation>Kapacitet (invånare)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Capacity that is left (residents)</source>
        <translation>Kvarvarande kapacitet (invånare)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Share of capacity used</source>
        <translation>Använd andel av kapaciteten</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Population base against its bounds</source>
        <translation>Befolkningsunderlag jämfört med gränsvärdena</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Share of the cell that goes there</source>
        <translation>Andel av rutan som reser dit</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Facilities that serve the cell</source>
        <translation>Serviceställen som betjänar rutan</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Residents not served</source>
        <translation>Invånare som inte betjänas</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Colour on the map</source>
        <translation>Färg på kartan</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>From (code)</source>
        <translation>Från (kod)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>From municipality</source>
        <translation>Från kommun</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>To (code)</source>
        <translation>Till (kod)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>To municipality</source>
        <translation>Till kommun</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Residents</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Share of the residents who live there</source>
        <translation>Andel av de invånare som bor där</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Served at home</source>
        <translation>Betjänas i den egna kommunen</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Served elsewhere</source>
        <translation>Betjänas någon annanstans</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Come from elsewhere</source>
        <translation>Kommer utifrån</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Come less go (residents)</source>
        <translation>Inkommande minus utresande (invånare)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Share that is served elsewhere</source>
        <translation>Andel som betjänas någon annanstans</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>All residents</source>
        <translation>Alla invånare</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Closed facilities</source>
        <translation>Stängda serviceställen</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Identifier of the rule</source>
        <translation>Regelns identifierare</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Verdict before</source>
        <translation>Bedömning före</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Verdict after</source>
        <translation>Bedömning efter</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Value before</source>
        <translation>Värde före</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Value after</source>
        <translation>Värde efter</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Threshold</source>
        <translation>Gränsvärde</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Facility</source>
        <translation>Serviceställe</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Name of the facility</source>
        <translation>Serviceställets namn</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Closed</source>
        <translation>Stängda</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Rank by harm</source>
        <translation>Rang efter skada</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Effect on verdicts</source>
        <translation>Effekt på bedömningarna</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Verdicts broken</source>
        <translation>Bedömningar som inte längre uppfylls</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Verdicts made uncertain</source>
        <translation>Bedömningar som blir osäkra</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Verdicts restored</source>
        <translation>Bedömningar som uppfylls igen</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Because</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>{people}: longer way</source>
        <translation>{people}: längre resa</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>{people}: no route left</source>
        <translation>{people}: ingen rutt kvar</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>{people}: only it is within {minutes} minutes</source>
        <translation>{people}: inget annat inom {minutes} minuter</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>{people}: person-minutes added</source>
        <translation>{people}: tillkomna personminuter</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>{people}: minutes added for those affected</source>
        <translation>{people}: tillkomna minuter för dem som berörs</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Shorter way</source>
        <translation>Kortare resa</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Longer way</source>
        <translation>Längre resa</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Same way</source>
        <translation>Oförändrad resa</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Cut off</source>
        <translation>Avskurna</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Reached now</source>
        <translation>Nås nu</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>No way before and after</source>
        <translation>Ingen förbindelse före eller efter</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Better</source>
        <translation>Bättre</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Worse</source>
        <translation>Sämre</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Same</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Not judged on one side</source>
        <translation>Inte bedömd på ena sidan</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>No way</source>
        <translation>Ingen förbindelse</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Tiers that also count</source>
        <translation>Nivåer som också räknas</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Rule in words</source>
        <translation>Regeln i ord</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Kind of rule</source>
        <translation>Regelns typ</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>How the verdict turned</source>
        <translation>Hur bedömningen ändrades</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Margin (negative when not kept)</source>
        <translation>Marginal (negativ när regeln inte uppfylls)</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Margin (minutes)</source>
        <translation>Marginal (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Person-minutes gained</source>
        <translation>Vunna personminuter</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Person-minutes lost</source>
        <translation>Förlorade personminuter</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Band, counted from 0</source>
        <translation>Intervall, räknat från 0</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Travel time</source>
        <translation>Restid</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Served in: municipality code</source>
        <translation>Betjänas i: kommunkod</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Served in</source>
        <translation>Betjänas i</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Lower bound (residents)</source>
        <translation>Nedre gräns (invånare)</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Upper bound (residents)</source>
        <translation>Övre gräns (invånare)</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Cell</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Rank, the greatest loss first</source>
        <translation>Rang, största förlusten först</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Change (minutes)</source>
        <translation>Förändring (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>What becomes of the residents</source>
        <translation>Vad som händer med invånarna</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, before</source>
        <translation>{label}, före</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, after</source>
        <translation>{label}, efter</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, change</source>
        <translation>{label}, förändring</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, by the projected population</source>
        <translation>{label}, enligt befolkningsprognosen</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, at least</source>
        <translation>{label}, minst</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, at most</source>
        <translation>{label}, högst</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{from_}–{to} min</source>
        <translation>{from_}–{to} min</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Over {minutes} min</source>
        <translation>Över {minutes} min</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Residents: {change}</source>
        <translation>Invånare: {change}</translation>
    </message>
    <message>
        <location filename="../gis/comparisonresults.py"/>
        <source>Whole county</source>
        <translation>Hela välfärdsområdet</translation>
    </message>
    <message>
        <location filename="../gis/comparisonresults.py"/>
        <source>Outside all municipalities</source>
        <translation>Utanför alla kommuner</translation>
    </message>
    <message>
        <location filename="../gis/comparisonresults.py"/>
        <source>No facility is reached</source>
        <translation>Inget serviceställe nås</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Value at least</source>
        <translation>Värde, minst</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Value at most</source>
        <translation>Värde, högst</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Tier in words</source>
        <translation>Nivån i ord</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Status on the day</source>
        <translation>Status på dagen</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Municipality by place</source>
        <translation>Kommun enligt läge</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Rules that are not kept</source>
        <translation>Regler som inte uppfylls</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Tier of the figures</source>
        <translation>Nivå som siffrorna gäller</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Residents nearest to it</source>
        <translation>Invånare som har det närmast</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Opens</source>
        <translation>Öppnas</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Closes</source>
        <translation>Stängs</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Minutes to {tier} ({mode})</source>
        <translation>Minuter till {tier} ({mode})</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Nearest facility: {tier}</source>
        <translation>Närmaste serviceställe: {tier}</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>All zones</source>
        <translation>Alla zoner</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within (minutes)</source>
        <translation>Inom (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach, counted once</source>
        <translation>Inom räckhåll, räknade en gång</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach, at least</source>
        <translation>Inom räckhåll, minst</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach, at most</source>
        <translation>Inom räckhåll, högst</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Share within reach (0 to 1)</source>
        <translation>Andel inom räckhåll (0 till 1)</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach of no facility</source>
        <translation>Inom räckhåll för inget serviceställe</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach of exactly one</source>
        <translation>Inom räckhåll för exakt ett</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach of exactly two</source>
        <translation>Inom räckhåll för exakt två</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach of three or more</source>
        <translation>Inom räckhåll för tre eller fler</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Sum over the facilities</source>
        <translation>Summa över serviceställena</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Of these counted again</source>
        <translation>Därav räknade på nytt</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Zone</source>
        <translation>Zon</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Name of the zone</source>
        <translation>Zonens namn</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Facilities within reach</source>
        <translation>Serviceställen inom räckhåll</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>How evenly is travel time spread?</source>
        <translation>Hur jämnt fördelas restiden?</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Residents are put in order of their travel time. The farther a curve hangs below the diagonal, the more of all travel time falls on few. A Gini coefficient of 0 means that all travel equally long.</source>
        <translation>Invånarna ordnas efter restid. Ju längre en kurva hänger under diagonalen, desto större del av all restid faller på få. En Ginikoefficient på 0 betyder att alla reser lika länge.</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Share of residents, shortest ways first</source>
        <translation>Andel invånare, kortaste resorna först</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Share of travel time</source>
        <translation>Andel av restiden</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Gini coefficient of travel time</source>
        <translation>Restidens Ginikoefficient</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Without a route</source>
        <translation>Utan rutt</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Mean (minutes)</source>
        <translation>Medel (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Theil</source>
        <translation>Theil</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Hoover</source>
        <translation>Hoover</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Concentration</source>
        <translation>Koncentration</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Residents without a route</source>
        <translation>Invånare utan rutt</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Mean time of those who arrive (minutes)</source>
        <translation>Medeltid för dem som kommer fram (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Theil index of travel time</source>
        <translation>Restidens Theilindex</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Theil index: part between municipalities</source>
        <translation>Theilindex: delen mellan kommuner</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Hoover index of travel time</source>
        <translation>Restidens Hooverindex</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Share of travel time of the tenth with the longest ways</source>
        <translation>Andel av restiden för den tiondel som har längst resor</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Concentration of travel time where the group lives</source>
        <translation>Restidens koncentration dit där gruppen bor</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Share of residents with the shortest ways</source>
        <translation>Andel invånare med kortast resor</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Their share of all travel time</source>
        <translation>Deras andel av all restid</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Supply for 1,000 residents</source>
        <translation>Utbud per 1 000 invånare</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Over that of the average resident</source>
        <translation>I förhållande till den genomsnittliga invånarens</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Supply</source>
        <translation>Utbud</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Residents within reach, weighted</source>
        <translation>Invånare inom räckhåll, viktat</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Supply for 1,000 weighted residents</source>
        <translation>Utbud per 1 000 viktade invånare</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Residents with nothing within reach</source>
        <translation>Invånare utan något inom räckhåll</translation>
    </message>
    <message>
        <location filename="../gis/helpresults.py"/>
        <source>Rank (1 is best)</source>
        <translation>Rang (1 är bäst)</translation>
    </message>
    <message>
        <location filename="../gis/helpresults.py"/>
        <source>{people}: shorter way</source>
        <translation>{people}: kortare resa</translation>
    </message>
    <message>
        <location filename="../gis/helpresults.py"/>
        <source>{people}: had no route</source>
        <translation>{people}: saknade rutt</translation>
    </message>
    <message>
        <location filename="../gis/helpresults.py"/>
        <source>{people}: come within {minutes} minutes</source>
        <translation>{people}: kommer inom {minutes} minuter</translation>
    </message>
    <message>
        <location filename="../gis/helpresults.py"/>
        <source>{people}: person-minutes saved</source>
        <translation>{people}: sparade personminuter</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Met</source>
        <translation>Uppfylls</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Not met</source>
        <translation>Uppfylls inte</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Uncertain</source>
        <translation>Osäkert</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Not applicable</source>
        <translation>Inte tillämpligt</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Median time (minutes)</source>
        <translation>Mediantid (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>90 % are within (minutes)</source>
        <translation>90 % är framme inom (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>95 % are within (minutes)</source>
        <translation>95 % är framme inom (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Cell with the longest time</source>
        <translation>Rutan med den längsta tiden</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Cells with unknown residents</source>
        <translation>Rutor med okänt invånarantal</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Share of residents within {minutes} minutes</source>
        <translation>Andel invånare inom {minutes} minuter</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Residents beyond {minutes} minutes</source>
        <translation>Invånare längre bort än {minutes} minuter</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Within {minutes} min</source>
        <translation>Inom {minutes} min</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Health and social services unit</source>
        <translation>Social- och hälsoenhet</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Health and social services centre</source>
        <translation>Social- och hälsocentral</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Wellbeing centre</source>
        <translation>Välfärdscentral</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Hospital</source>
        <translation>Sjukhus</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Mobile service</source>
        <translation>Mobil tjänst</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Digital service</source>
        <translation>Digital tjänst</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Aged 0–14</source>
        <translation>0–14-åringar</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Aged 15–64</source>
        <translation>15–64-åringar</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Aged 65 and older</source>
        <translation>65 år och äldre</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Aged 75 and older</source>
        <translation>75 år och äldre</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>{span} residents</source>
        <translation>{span} invånare</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>{span} min longer</source>
        <translation>{span} min längre</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>{span} min shorter</source>
        <translation>{span} min kortare</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>{span} times the average</source>
        <translation>{span} gånger genomsnittet</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Motorway</source>
        <translation>Motorväg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Motorway link</source>
        <translation>Motorvägsramp</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Trunk road</source>
        <translation>Riksväg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Trunk link</source>
        <translation>Riksvägsramp</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Primary road</source>
        <translation>Stamväg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Primary link</source>
        <translation>Stamvägsramp</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Secondary road</source>
        <translation>Regionväg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Secondary link</source>
        <translation>Regionvägsramp</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Tertiary road</source>
        <translation>Förbindelseväg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Tertiary link</source>
        <translation>Förbindelsevägsramp</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Minor road</source>
        <translation>Mindre väg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Residential street</source>
        <translation>Bostadsgata</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Living street</source>
        <translation>Gårdsgata</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Pedestrian street</source>
        <translation>Gågata</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Service road</source>
        <translation>Service- eller tomtväg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Track</source>
        <translation>Skogs- eller åkerväg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Cycleway</source>
        <translation>Cykelväg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Footway</source>
        <translation>Gångväg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Path</source>
        <translation>Stig</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Steps</source>
        <translation>Trappor</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Ferry</source>
        <translation>Färja</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Cut off from the main network</source>
        <translation>Utan förbindelse till huvudnätet</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>One-way streets let nobody out</source>
        <translation>Enkelriktade gator gör att ingen kommer ut</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>One-way streets let nobody in</source>
        <translation>Enkelriktade gator gör att ingen kommer in</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>The only connection</source>
        <translation>Den enda förbindelsen</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Ends just short of another road</source>
        <translation>Slutar strax före en annan väg</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Met in all variants</source>
        <translation>Uppfylls i alla varianter</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Met, but fragile</source>
        <translation>Uppfylls, men instabil</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Not met, but fragile</source>
        <translation>Uppfylls inte, men instabil</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Not met in any variant</source>
        <translation>Uppfylls inte i någon variant</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Breaks a verdict</source>
        <translation>Någon bedömning uppfylls inte längre</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Makes a verdict uncertain</source>
        <translation>Någon bedömning blir osäker</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>No verdict gets worse</source>
        <translation>Ingen bedömning försämras</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Restores a verdict</source>
        <translation>Någon bedömning uppfylls igen</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Tier unknown</source>
        <translation>Okänd nivå</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>New site</source>
        <translation>Nytt serviceställe</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Existing, stays</source>
        <translation>Befintligt, blir kvar</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Existing, closes</source>
        <translation>Befintligt, stängs</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Candidate, not chosen</source>
        <translation>Kandidat, inte vald</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Fewer residents than the bounds</source>
        <translation>Färre invånare än nedre gränsen</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Within the bounds</source>
        <translation>Inom gränsvärdena</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>More residents than the bounds</source>
        <translation>Fler invånare än övre gränsen</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Unreachable</source>
        <translation>Kan inte nås</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Exactly one</source>
        <translation>Exakt ett</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Exactly two</source>
        <translation>Exakt två</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Three or more</source>
        <translation>Tre eller fler</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>No residents</source>
        <translation>Inga invånare</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Nobody arrives</source>
        <translation>Ingen kommer fram</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Nothing within reach</source>
        <translation>Ingenting inom räckhåll</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Origin</source>
        <translation>Startpunkt</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Destination</source>
        <translation>Målpunkt</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Rank (1 is nearest)</source>
        <translation>Rangordning (1 är närmast)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Travel time (minutes)</source>
        <translation>Restid (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>To the road (minutes)</source>
        <translation>Till vägen (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>On the roads (minutes)</source>
        <translation>På vägarna (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>From the road (minutes)</source>
        <translation>Från vägen (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Straight distance (km)</source>
        <translation>Avstånd fågelvägen (km)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Length (km)</source>
        <translation>Längd (km)</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Road</source>
        <translation>Väg</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Road class</source>
        <translation>Vägklass</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Speed limit (km/h)</source>
        <translation>Hastighetsbegränsning (km/h)</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Layer (bridges above 0, tunnels below)</source>
        <translation>Höjdnivå (broar över 0, tunnlar under)</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap way</source>
        <translation>Väg (way) i OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Surface</source>
        <translation>Beläggning</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Bridge</source>
        <translation>Bro</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Length (m)</source>
        <translation>Längd (m)</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap tag</source>
        <translation>OpenStreetMap-tagg</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Residents, as tagged in OpenStreetMap</source>
        <translation>Invånare, enligt taggen i OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap relation</source>
        <translation>Relation i OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap building</source>
        <translation>Byggnad i OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Kind of building</source>
        <translation>Byggnadstyp</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Storeys</source>
        <translation>Våningar</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Flats</source>
        <translation>Bostäder</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Footprint (m²)</source>
        <translation>Byggnadsyta (m²)</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>roads</source>
        <translation>vägar</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>speeds</source>
        <translation>hastigheter</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>population</source>
        <translation>befolkning</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>rules</source>
        <translation>regler</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>service points or their day</source>
        <translation>serviceställen eller deras dag</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>the version of the plugin</source>
        <translation>insticksprogrammets version</translation>
    </message>
    <message>
        <location filename="../gis/publishinglayouts.py"/>
        <source>Travel time of residents</source>
        <translation>Invånarnas restider</translation>
    </message>
    <message>
        <location filename="../gis/publishingproject.py"/>
        <source>{scenario}: travel time</source>
        <translation>{scenario}: restid</translation>
    </message>
    <message>
        <location filename="../gis/publishingproject.py"/>
        <source>Baseline through time</source>
        <translation>Utgångsläget över tid</translation>
    </message>
    <message>
        <location filename="../gis/publishingproject.py"/>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <location filename="../gis/publishingproject.py"/>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Borders of the municipalities, with code.</source>
        <translation>Kommunernas gränser, med kommunkod.</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Main roads</source>
        <translation>Huvudvägar</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Roads for orientation, by their class.</source>
        <translation>Vägar för orienteringens skull, efter vägklass.</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Class of road</source>
        <translation>Vägklass</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Facilities by tier</source>
        <translation>Serviceställen efter nivå</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Minutes from each inhabited cell to the nearest facility of each tier.</source>
        <translation>Minuter från varje bebodd ruta till närmaste serviceställe på varje nivå.</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>Facilities through time</source>
        <translation>Serviceställen över tid</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>The facilities that are open on the day that is asked for.</source>
        <translation>De serviceställen som är öppna den valda dagen.</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>Verdicts through time</source>
        <translation>Bedömningar över tid</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>The verdicts of the municipalities on the day that is asked for.</source>
        <translation>Kommunernas bedömningar den valda dagen.</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <location filename="../gis/scenariolayer.py"/>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>speeds {change} %</source>
        <translation>hastigheter {change} %</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>thresholds {change} min</source>
        <translation>gränsvärden {change} min</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>as things are</source>
        <translation>som det är nu</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>junction delays switched</source>
        <translation>omkopplade korsningsfördröjningar</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Fragile</source>
        <translation>Instabil</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Worst verdict</source>
        <translation>Sämsta bedömning</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Best verdict</source>
        <translation>Bästa bedömning</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Variants that change it</source>
        <translation>Varianter som ändrar den</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Changed by</source>
        <translation>Ändras av</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Least value</source>
        <translation>Minsta värde</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Greatest value</source>
        <translation>Största värde</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Stability</source>
        <translation>Stabilitet</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Fragile rules</source>
        <translation>Instabila regler</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Fragile rules in words</source>
        <translation>Instabila regler i ord</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Change of speeds (%)</source>
        <translation>Förändring av hastigheter (%)</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Junction delays switched</source>
        <translation>Omkopplade korsningsfördröjningar</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Change of thresholds (minutes)</source>
        <translation>Förändring av gränsvärden (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Verdicts changed</source>
        <translation>Ändrade bedömningar</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Verdicts worse</source>
        <translation>Sämre bedömningar</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Residents of group {group}</source>
        <translation>Invånare i gruppen {group}</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Residents of group {group}, at least</source>
        <translation>Invånare i gruppen {group}, minst</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Residents of group {group}, at most</source>
        <translation>Invånare i gruppen {group}, högst</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Roads (km)</source>
        <translation>Vägar (km)</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Area (km²)</source>
        <translation>Yta (km²)</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Number of facilities</source>
        <translation>Antal serviceställen</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Longer than (minutes)</source>
        <translation>Längre än (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>Site</source>
        <translation>Serviceställe eller kandidat</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>What becomes of it</source>
        <translation>Vad som händer med det</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>Residents who go there</source>
        <translation>Invånare som reser dit</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>Mean way (minutes)</source>
        <translation>Medelresa (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>Longest way (minutes)</source>
        <translation>Längsta resa (minuter)</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>People who count</source>
        <translation>Människor som räknas</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>Open site</source>
        <translation>Öppet serviceställe</translation>
    </message>
    <message>
        <location filename="../gis/tierstyle.py"/>
        <source>{tier}, closed</source>
        <translation>{tier}, stängt</translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Distance to the road (m)</source>
        <translation>Avstånd till vägen (m)</translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Distance of the facility to the road (m)</source>
        <translation>Serviceställets avstånd till vägen (m)</translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Feature of the point</source>
        <translation>Punktens objekt</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>There is no tier “{tier}”.</source>
        <translation>Det finns ingen nivå ”{tier}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>It is misspelt, or no facility and no rule set has it.</source>
        <translation>Den är felstavad, eller så finns den varken på något serviceställe eller i någon regeluppsättning.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Use some of these: {known}.</source>
        <translation>Använd någon eller några av dessa: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>No facility of these tiers is open: {tiers}.</source>
        <translation>Inget serviceställe på dessa nivåer är öppet: {tiers}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>All are closed on the day that is looked at, or by their status.</source>
        <translation>Alla är stängda den dag som beaktas, eller enligt sin status.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Choose another day, or other tiers.</source>
        <translation>Välj en annan dag eller andra nivåer.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>There is no population group “{group}”.</source>
        <translation>Det finns ingen befolkningsgrupp ”{group}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>It is misspelt, or its field is not among the population groups.</source>
        <translation>Den är felstavad, eller så finns dess fält inte bland befolkningsgrupperna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Use one of these: {known}.</source>
        <translation>Använd någon av dessa: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Population group “{group}” has nobody.</source>
        <translation>Befolkningsgruppen ”{group}” har inga invånare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>All its numbers are zero.</source>
        <translation>Alla dess antal är noll.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Choose another group, or correct its field.</source>
        <translation>Välj en annan grupp eller rätta dess fält.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{count} facilities have a capacity below zero, such as {value}.</source>
        <translation>{count} av serviceställena har en kapacitet under noll, till exempel {value}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>A minus sign, or a code for unknown.</source>
        <translation>Ett minustecken, eller en kod för okänt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Correct it; leave it empty where it is unknown.</source>
        <translation>Rätta den; lämna fältet tomt där kapaciteten är okänd.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>None of {count} facilities has a capacity.</source>
        <translation>Inget serviceställe har någon kapacitet (serviceställen: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>The capacity field is not named, or it is empty.</source>
        <translation>Fältet för kapacitet har inte angetts, eller så är det tomt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Name the field, or give a capacity for facilities that have none.</source>
        <translation>Ange fältet, eller ange en kapacitet för serviceställen som saknar den.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>All {count} facilities have the size zero.</source>
        <translation>Alla serviceställen har storleken noll (serviceställen: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>The field holds something else, or is not filled.</source>
        <translation>Fältet innehåller något annat eller är inte ifyllt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Fill it; without a capacity field all facilities attract alike.</source>
        <translation>Fyll i det; utan fält för kapacitet är alla serviceställen lika attraktiva.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>There is nothing to try.</source>
        <translation>Det finns ingenting att pröva.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Speeds and thresholds are to change by 0, and junction delays are left alone.</source>
        <translation>Hastigheter och gränsvärden ska ändras med 0, och korsningsfördröjningarna lämnas orörda.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Give at least one change.</source>
        <translation>Ange åtminstone en ändring.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>The threshold of rule “{rule}”, {threshold} minutes, cannot be that much shorter.</source>
        <translation>Gränsvärdet för regeln ”{rule}”, {threshold} minuter, kan inte vara så mycket kortare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Nothing of it would be left.</source>
        <translation>Ingenting skulle bli kvar av det.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Change thresholds by fewer minutes.</source>
        <translation>Ändra gränsvärdena med färre minuter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>A catchment of {minutes} minutes is impossible.</source>
        <translation>Ett upptagningsområde på {minutes} minuter är omöjligt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>The longest time was left at zero.</source>
        <translation>Den längsta tiden lämnades på noll.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Give a time above zero, such as 30.</source>
        <translation>Ange en tid över noll, till exempel 30.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>“{text}” is no zone.</source>
        <translation>”{text}” är ingen zon.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>A zone is a number of minutes above zero, an equals sign and a weight.</source>
        <translation>En zon är ett antal minuter över noll, ett likhetstecken och en vikt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Write zones like: 10=1, 20=0.68, 30=0.22.</source>
        <translation>Skriv zoner så här: 10=1, 20=0.68, 30=0.22.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>There are two zones of {minutes} minutes.</source>
        <translation>Det finns två zoner på {minutes} minuter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>A zone was copied and not changed.</source>
        <translation>En zon har kopierats men inte ändrats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Remove one of the two.</source>
        <translation>Ta bort det ena.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>The zones {text} have impossible weights.</source>
        <translation>Zonerna {text} har omöjliga vikter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Weights lie between 0 and 1, do not rise with time, and are not all zero.</source>
        <translation>Vikterna ligger mellan 0 och 1, ökar inte med tiden och är inte alla noll.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{count} facilities have no capacity.</source>
        <translation>{count} av serviceställena saknar kapacitet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>They take as many as come, unless you give a capacity for such facilities.</source>
        <translation>De tar emot alla som kommer, om du inte anger en kapacitet för sådana serviceställen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>They are given {value}, as you asked.</source>
        <translation>De får {value}, som du bad om.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{count} facilities have the capacity zero.</source>
        <translation>{count} av serviceställena har kapaciteten noll.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>They serve nobody; leave it empty if unknown.</source>
        <translation>De betjänar ingen; lämna fältet tomt om kapaciteten är okänd.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{count} facilities have no size.</source>
        <translation>{count} av serviceställena saknar storlek.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>They count as {value}.</source>
        <translation>De räknas som {value}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{tier}: {residents} residents in {count} places are not served.</source>
        <translation>{tier}: {residents} invånare betjänas inte (platser: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>They have no way to a facility within the time and borders, or there is no room.</source>
        <translation>De har ingen förbindelse till ett serviceställe inom tiden och gränserna, eller så finns det ingen plats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{tier}: nobody is within reach of {count} facilities.</source>
        <translation>{tier}: {count} av serviceställena har ingen inom räckhåll.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Their supply serves nobody; check their places.</source>
        <translation>Deras utbud betjänar ingen; kontrollera var de ligger.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{tier}: {residents} residents in {count} places have nothing within reach.</source>
        <translation>{tier}: {residents} invånare har inget inom räckhåll (platser: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Their access is 0.</source>
        <translation>Deras tillgång är 0.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>No road is of any of the {count} classes that have a junction delay.</source>
        <translation>Ingen väg tillhör någon av de {count} klasser som har en korsningsfördröjning.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Junction delays change nothing; name classes that the roads have: {known}.</source>
        <translation>Korsningsfördröjningarna ändrar ingenting; ange klasser som vägarna har: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{tier}: the allocation is not proven to be the best. Its travel is at most {gap} % above the least, and at most {left} more residents could be served.</source>
        <translation>{tier}: fördelningen är inte bevisat bäst. Dess restid är högst {gap} % över den minsta, och högst {left} fler invånare kunde betjänas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Look at fewer facilities or a shorter time.</source>
        <translation>Beakta färre serviceställen eller en kortare tid.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>There is no time to draw a border at.</source>
        <translation>Det finns ingen tid att rita en gräns vid.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>The list of minutes is empty.</source>
        <translation>Listan med minuter är tom.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Give one or more, such as: 5, 10, 15.</source>
        <translation>Ange en eller flera, till exempel: 5, 10, 15.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>“{text}” cannot be read as minutes.</source>
        <translation>”{text}” kan inte läsas som minuter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>The list may have words or units in it.</source>
        <translation>Listan kan innehålla ord eller enheter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Give numbers with commas between and a decimal point, such as: 5, 7.5, 10.</source>
        <translation>Ange tal med kommatecken emellan och decimalpunkt, till exempel: 5, 7.5, 10.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Nothing is within {text} minutes.</source>
        <translation>Ingenting ligger inom {text} minuter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Times of zero and below make no band.</source>
        <translation>Tider på noll och därunder bildar inget band.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Give minutes above zero, such as: 5, 10, 15.</source>
        <translation>Ange minuter över noll, till exempel: 5, 10, 15.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>There are {count} different times.</source>
        <translation>Antalet olika tider är {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>At most {limit} make sense; perhaps thousands or decimals have commas.</source>
        <translation>Fler än {limit} är inte rimligt; kanske har tusental eller decimaler kommatecken.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Give fewer, such as: 5, 10, 15.</source>
        <translation>Ange färre, till exempel: 5, 10, 15.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Squares of {side} m would be {count} over the area, too many to hold.</source>
        <translation>Kvadrater på {side} m skulle bli {count} över området, för många att hålla i minnet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>The detail is too fine for the times, or a facility is far away from the others.</source>
        <translation>Detaljnivån är för fin för tiderna, eller så ligger ett serviceställe långt från de andra.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Give a detail of at least {least} m, or shorter times.</source>
        <translation>Ange en detaljnivå på minst {least} m eller kortare tider.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Neither polygons nor lines are asked for.</source>
        <translation>Varken polygoner eller linjer har begärts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Both outputs are skipped.</source>
        <translation>Båda utdata hoppas över.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Choose where at least one of them goes.</source>
        <translation>Välj var åtminstone den ena ska sparas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>None of the {count} facilities is open and of the tier that is asked for.</source>
        <translation>Inget serviceställe är öppet och på den begärda nivån (serviceställen: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Their status, opening and closing dates and their tier decide it.</source>
        <translation>Det avgörs av deras status, öppnings- och stängningsdatum samt nivå.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Check the day, the tier and the fields.</source>
        <translation>Kontrollera dagen, nivån och fälten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>{count} times are given more than once.</source>
        <translation>{count} av tiderna har angetts mer än en gång.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Each makes one band.</source>
        <translation>Var och en bildar ett band.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>The {count} times are not in rising order.</source>
        <translation>De {count} tiderna är inte i stigande ordning.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>They were put in order.</source>
        <translation>De har sorterats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>{count} inhabited places with {residents} residents lie in no zone.</source>
        <translation>{residents} invånare bor inte i någon zon (bebodda platser: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>They are in no figure.</source>
        <translation>De ingår inte i någon siffra.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>{count} places with {residents} residents lie in several zones, or on a border.</source>
        <translation>{residents} invånare bor i flera zoner eller på en gräns (platser: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>They count in the first of them, so nobody counts twice.</source>
        <translation>De räknas i den första av dem, så ingen räknas två gånger.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>The {k} nearest were asked for, and there are {count} destinations.</source>
        <translation>De {k} närmaste begärdes, men antalet målpunkter är {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>All of them were taken.</source>
        <translation>Alla togs med.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>From {count} points of “{layer}” no destination can be reached in the time.</source>
        <translation>Från {count} av punkterna i ”{layer}” kan ingen målpunkt nås inom tiden.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>They have no row with a time. A longer time may help, or “Check network”.</source>
        <translation>De har ingen rad med en tid. En längre tid kan hjälpa, eller ”Kontrollera vägnät”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>{count} of {whole} pairs have no route.</source>
        <translation>{count} av {whole} par saknar rutt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>They have no row, or one without a time if these were asked for.</source>
        <translation>De har ingen rad, eller en utan tid om sådana har begärts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>The study has no scenario “{name}”.</source>
        <translation>Studien har inget scenario ”{name}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>It was probably not saved, or it was renamed. Saved scenarios: {known}.</source>
        <translation>Det har antagligen inte sparats, eller så har det bytt namn. Sparade scenarier: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Save it in the dock, or give one of these names; nothing stands for the baseline.</source>
        <translation>Spara det i panelen, eller ange något av dessa namn; tomt betyder utgångsläget.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>The study has several scenarios called “{name}”.</source>
        <translation>Studien har flera scenarier som heter ”{name}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Names may be used more than once.</source>
        <translation>Samma namn får användas flera gånger.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Give one of their identifiers instead, {ids}, or rename them in the dock.</source>
        <translation>Ange någon av deras identifierare i stället, {ids}, eller byt namn på dem i panelen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Residents are projected for municipalities that the study has not got: {codes}.</source>
        <translation>Prognosen gäller kommuner som inte finns i studien: {codes}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>The study has these: {known}.</source>
        <translation>Studien har dessa: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Give the codes of its municipalities, as in 091=45000.</source>
        <translation>Ange koder för studiens kommuner, till exempel 091=45000.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>The projected residents of {name} cannot be shared out among its cells.</source>
        <translation>Det prognostiserade invånarantalet i {name} kan inte fördelas på kommunens rutor.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Nobody lives there by the study&apos;s population, or the number is negative.</source>
        <translation>Enligt studiens befolkning bor ingen där, eller så är talet negativt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Check the number, or leave the municipality out.</source>
        <translation>Kontrollera talet, eller utelämna kommunen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>The two scenarios have rule sets of their own that differ in {count} rules.</source>
        <translation>De två scenarierna har egna regeluppsättningar som skiljer sig åt (olika regler: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Each is judged by its own; a verdict may turn because the rule is another.</source>
        <translation>Vardera bedöms enligt sin egen; en bedömning kan ändras för att regeln är en annan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Both sides are the same, so nothing differs.</source>
        <translation>Båda sidorna är likadana, så det finns inga skillnader.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Choose another scenario or another day.</source>
        <translation>Välj ett annat scenario eller en annan dag.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>QGIS finds no layers in {file}.</source>
        <translation>QGIS hittar inga lager i {file}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>It is of another kind, is damaged, or is a table without geometry.</source>
        <translation>Filen är av ett annat slag, skadad eller en tabell utan geometri.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>Choose another file, or open it in QGIS first and choose the layer here.</source>
        <translation>Välj en annan fil, eller öppna den först i QGIS och välj lagret här.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>No layer of {file} has the geometry that is needed here. It has: {layers}.</source>
        <translation>Inget lager i {file} har den geometri som behövs här. Filen har: {layers}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>Choose another file.</source>
        <translation>Välj en annan fil.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>No file of rules is chosen.</source>
        <translation>Ingen regelfil har valts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>Choose one, or take the rules that come with the plugin.</source>
        <translation>Välj en, eller använd reglerna som följer med insticksprogrammet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no coordinate reference system.</source>
        <translation>Lagret ”{layer}” har inget koordinatreferenssystem.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The file does not say which one its coordinates are in, or QGIS did not recognise it.</source>
        <translation>Filen anger inte i vilket system koordinaterna är, eller så kände QGIS inte igen det.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Set it in the layer&apos;s properties under Source (Finnish data is often in EPSG:3067), then run again.</source>
        <translation>Ange det i lageregenskaperna under Källa (finländska data är ofta i EPSG:3067) och kör på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The coordinates of layer “{layer}” do not fit its coordinate reference system, {crs}.</source>
        <translation>Koordinaterna i lagret ”{layer}” stämmer inte med dess koordinatreferenssystem, {crs}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The system was probably assigned by mistake, for example degrees to coordinates in metres.</source>
        <translation>Systemet har antagligen angetts fel, till exempel grader för koordinater i meter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Correct the system in the layer&apos;s properties under Source, then run again.</source>
        <translation>Rätta systemet i lageregenskaperna under Källa och kör på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Coordinates could not be transformed from {source} to {target}.</source>
        <translation>Koordinater kunde inte transformeras från {source} till {target}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Some of them lie where the target system is not defined.</source>
        <translation>En del av dem ligger där målsystemet inte är definierat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a system that covers the whole area.</source>
        <translation>Välj ett system som täcker hela området.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” cannot be read.</source>
        <translation>Lagret ”{layer}” kan inte läsas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Its file was moved or deleted, or its database or service does not answer.</source>
        <translation>Filen har flyttats eller tagits bort, eller så svarar inte databasen eller tjänsten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Repair the layer&apos;s source in QGIS, then run again.</source>
        <translation>Reparera lagrets källa i QGIS och kör på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no lines but {found}.</source>
        <translation>Lagret ”{layer}” har inte linjer utan {found}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Another layer was chosen in place of the roads.</source>
        <translation>Ett annat lager har valts i stället för vägarna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a line layer.</source>
        <translation>Välj ett linjelager.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has neither points nor polygons but {found}.</source>
        <translation>Lagret ”{layer}” har varken punkter eller polygoner utan {found}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Another layer was chosen by mistake.</source>
        <translation>Ett annat lager har valts av misstag.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a point or polygon layer.</source>
        <translation>Välj ett punkt- eller polygonlager.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no polygons but {found}.</source>
        <translation>Lagret ”{layer}” har inte polygoner utan {found}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a polygon layer.</source>
        <translation>Välj ett polygonlager.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no features to read.</source>
        <translation>Lagret ”{layer}” har inga objekt att läsa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The layer is empty, a filter hides everything, or only selected features were asked for and none is selected.</source>
        <translation>Lagret är tomt, ett filter döljer allt, eller så skulle bara valda objekt läsas och inget är valt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Check the layer&apos;s filter and selection, then run again.</source>
        <translation>Kontrollera lagrets filter och urval och kör på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>None of the {count} features of layer “{layer}” has a usable geometry.</source>
        <translation>Inget av lagrets objekt har en användbar geometri (lager: ”{layer}”, objekt: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Their geometries are missing or broken, or could not be transformed.</source>
        <translation>Geometrierna saknas eller är trasiga, eller kunde inte transformeras.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Check validity” on the layer and repair it, then run again.</source>
        <translation>Kör ”Kontrollera giltighet” på lagret, reparera det och kör på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no field “{field}”.</source>
        <translation>Lagret ”{layer}” har inget fält ”{field}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>It is misspelt or only the usual name; this layer has the fields {available}.</source>
        <translation>Namnet är felstavat eller bara det vanliga; det här lagret har fälten {available}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose one of its fields.</source>
        <translation>Välj ett av dess fält.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>Mappen {folder} finns inte.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The path was mistyped, or the drive is gone.</source>
        <translation>Sökvägen är felskriven, eller enheten är inte ansluten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Create the folder or choose another one.</source>
        <translation>Skapa mappen eller välj en annan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{path} cannot be written.</source>
        <translation>Det går inte att skriva till {path}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The file or its folder is read-only, the disk is full, or the name is that of a folder.</source>
        <translation>Filen eller mappen är skrivskyddad, disken är full, eller namnet tillhör en mapp.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose another place for the results.</source>
        <translation>Välj en annan plats för resultaten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{path} is read, and would be replaced by a result.</source>
        <translation>Filen {path} läses, och ett resultat skulle ersätta den.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The same file was chosen as input and output.</source>
        <translation>Samma fil har valts både som indata och som resultat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose another file for the result.</source>
        <translation>Välj en annan fil för resultatet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Two results would be written to {path}.</source>
        <translation>Två resultat skulle skrivas till {path}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The second would replace the first.</source>
        <translation>Det andra skulle ersätta det första.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a file of its own for each.</source>
        <translation>Välj en egen fil för vart och ett.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{path} is in use and cannot be replaced.</source>
        <translation>{path} används och kan inte ersättas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>It is open in QGIS or in another program.</source>
        <translation>Filen är öppen i QGIS eller i ett annat program.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Close it there, or choose another name for the results.</source>
        <translation>Stäng den där eller välj ett annat namn för resultaten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The results could not be written: {reason}.</source>
        <translation>Resultaten kunde inte skrivas: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The disk may be full, or the format too narrow.</source>
        <translation>Disken kan vara full eller formatet för begränsat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose another place, or GeoPackage as format.</source>
        <translation>Välj en annan plats, eller GeoPackage som format.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have no geometry and were left out.</source>
        <translation>{count} objekt i lagret ”{layer}” saknar geometri och utelämnades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Delete them or draw them.</source>
        <translation>Ta bort dem eller rita dem.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have broken geometry, such as a line of one point or coordinates beyond the map; the broken parts were left out.</source>
        <translation>{count} objekt i lagret ”{layer}” har trasig geometri, till exempel en linje med en enda punkt eller koordinater utanför kartan; de trasiga delarna utelämnades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Check validity” on the layer.</source>
        <translation>Kör ”Kontrollera giltighet” på lagret.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” lie where the computing coordinate reference system is not defined and were left out.</source>
        <translation>{count} objekt i lagret ”{layer}” ligger där beräkningens koordinatreferenssystem inte är definierat och utelämnades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Check their coordinates.</source>
        <translation>Kontrollera deras koordinater.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have several parts; each part became a road of its own.</source>
        <translation>{count} objekt i lagret ”{layer}” har flera delar; varje del blev en egen väg.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have several points; their mean was used.</source>
        <translation>{count} objekt i lagret ”{layer}” har flera punkter; deras medelpunkt användes.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Multipart to singleparts” if each point is a place of its own.</source>
        <translation>Kör ”Multipart till singelpart” om varje punkt är en egen plats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} polygons of layer “{layer}” were invalid, for example crossing themselves, and were repaired for this run.</source>
        <translation>{count} av polygonerna i lagret ”{layer}” är ogiltiga, till exempel för att de korsar sig själva, och reparerades för den här körningen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Fix geometries” to repair them for good.</source>
        <translation>Kör ”Laga geometrier” för att reparera dem för gott.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no numbers and count as unknown.</source>
        <translation>{count} av värdena i fältet ”{field}” i lagret ”{layer}” är inte tal och räknas som okända.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Correct them in the layer.</source>
        <translation>Rätta dem i lagret.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no speeds and count as unknown.</source>
        <translation>{count} av värdena i fältet ”{field}” i lagret ”{layer}” är inte hastigheter och räknas som okända.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Speeds are numbers in km/h, or text such as “80 km/h” or “50 mph”.</source>
        <translation>Hastigheter är tal i km/h eller text som ”80 km/h” eller ”50 mph”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no dates and count as unknown.</source>
        <translation>{count} av värdena i fältet ”{field}” i lagret ”{layer}” är inte datum och räknas som okända.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Write dates as 2030-12-31.</source>
        <translation>Skriv datum som 2030-12-31.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are neither yes nor no and count as unknown.</source>
        <translation>{count} av värdena i fältet ”{field}” i lagret ”{layer}” är varken ja eller nej och räknas som okända.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Write yes or no, true or false, 1 or 0.</source>
        <translation>Skriv ja eller nej, true eller false, 1 eller 0.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer has no lines to build a network of.</source>
        <translation>Väglagret har inga linjer att bygga ett vägnät av.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Perhaps a filter or a selection leaves nothing over.</source>
        <translation>Kanske blir inget kvar efter ett filter eller urval.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Clear the filter, or choose the layer with the roads.</source>
        <translation>Ta bort filtret eller välj lagret med vägarna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The joining tolerance of {tolerance} m cannot be used.</source>
        <translation>Toleransen {tolerance} m vid förening kan inte användas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It is negative, no number, or more than {limit} m, which joins roads that do not meet.</source>
        <translation>Den är negativ, inget tal eller över {limit} m, vilket förenar vägar som inte möts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 0 to join equal end points only, or a few centimetres.</source>
        <translation>Ange 0 för att förena bara lika ändpunkter, eller några centimeter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road class field has {count} different values.</source>
        <translation>Vägklassfältet har {count} olika värden.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>At most {limit} make sense, so this is probably a field of names or identifiers.</source>
        <translation>Fler än {limit} är inte rimligt, så det här är antagligen ett fält med namn eller identifierare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose the field that holds the class of the road.</source>
        <translation>Välj det fält som innehåller vägens klass.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network&apos;s arcs do not fit together: {detail}.</source>
        <translation>Vägnätets bågar passar inte ihop: {detail}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The program that made them is at fault.</source>
        <translation>Felet ligger i programmet som gjorde dem.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Build the network again from the road layer.</source>
        <translation>Bygg vägnätet på nytt av väglagret.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>There is no network file {path}.</source>
        <translation>Vägnätsfilen {path} finns inte.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It was moved, renamed or not built yet.</source>
        <translation>Den har flyttats, bytt namn eller inte byggts ännu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose it again, or run “Build network”.</source>
        <translation>Välj filen på nytt eller kör ”Bygg vägnät”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{path} cannot be read as a network file ({reason}).</source>
        <translation>{path} kan inte läsas som en vägnätsfil ({reason}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It is another kind of file, or it was cut off in a copy.</source>
        <translation>Filen är av ett annat slag, eller så kapades den vid en kopiering.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose another file, or run “Build network” again.</source>
        <translation>Välj en annan fil eller kör ”Bygg vägnät” på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network is in a coordinate reference system that QGIS does not know here: {crs}.</source>
        <translation>Vägnätets koordinatreferenssystem är okänt för detta QGIS: {crs}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It was built where somebody has defined that system, or by a later QGIS.</source>
        <translation>Vägnätet har byggts där någon själv har definierat systemet, eller med ett nyare QGIS.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Run “Build network” again here.</source>
        <translation>Kör ”Bygg vägnät” på nytt här.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network file {path} has the newer format {version}.</source>
        <translation>Vägnätsfilen {path} har det nyare formatet {version}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It was built with a later version of this plugin.</source>
        <translation>Den har byggts med en senare version av insticksprogrammet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Update the plugin, or build the network again with this one.</source>
        <translation>Uppdatera insticksprogrammet eller bygg vägnätet på nytt med den här versionen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network file is stale: the road layer “{layer}” has changed since it was built.</source>
        <translation>Vägnätsfilen är föråldrad: väglagret ”{layer}” har ändrats sedan den byggdes.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Roads were edited or the file was replaced, so its travel times would be old.</source>
        <translation>Vägar har redigerats eller filen har bytts ut, så restiderna skulle vara gamla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Run “Build network” again, or set “If the roads have changed” to go on anyway.</source>
        <translation>Kör ”Bygg vägnät” på nytt, eller ange under ”Om vägarna har ändrats” att körningen ska fortsätta ändå.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The file {path} could not be written: {reason}.</source>
        <translation>Filen {path} kunde inte skrivas: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The folder is missing, read-only or full, or another program holds the file.</source>
        <translation>Mappen saknas, är skrivskyddad eller full, eller så håller ett annat program filen öppen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose another place, or free this one.</source>
        <translation>Välj en annan plats eller frigör den här.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A speed of {speed} km/h for “{road_class}” is impossible.</source>
        <translation>Hastigheten {speed} km/h för ”{road_class}” är omöjlig.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Speeds lie between 0 (closed) and 300 km/h.</source>
        <translation>Hastigheter ligger mellan 0 (stängd) och 300 km/h.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct the list of speeds.</source>
        <translation>Rätta listan över hastigheter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A junction delay of {delay} s for “{road_class}” is impossible.</source>
        <translation>Korsningsfördröjningen {delay} s för ”{road_class}” är omöjlig.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Delays lie between 0 and 3 600 seconds.</source>
        <translation>Fördröjningar ligger mellan 0 och 3 600 sekunder.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct the list of delays.</source>
        <translation>Rätta listan över fördröjningar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A calibration factor of {factor} is out of bounds.</source>
        <translation>Kalibreringsfaktorn {factor} ligger utanför gränserna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The factor multiplies travel times and lies between 0.1 and 10.</source>
        <translation>Faktorn multiplicerar restiderna och ligger mellan 0,1 och 10.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 1 to leave times as they are.</source>
        <translation>Ange 1 för att lämna tiderna som de är.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>“{text}” cannot be read as a class and a number.</source>
        <translation>”{text}” kan inte läsas som en klass och ett tal.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Entries have the form motorway=110, with commas between.</source>
        <translation>Listans delar har formen motorway=110, med kommatecken emellan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct this entry.</source>
        <translation>Rätta den här posten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The {k} nearest facilities were asked for.</source>
        <translation>Antalet närmaste serviceställen som skulle sökas är {k}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>There has to be at least one.</source>
        <translation>Det måste vara minst ett.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 1 or more.</source>
        <translation>Ange 1 eller mer.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>“{value}” stands for more than one direction of travel.</source>
        <translation>”{value}” står för mer än en körriktning.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The same value is given for forward, backward or both ways.</source>
        <translation>Samma värde har angetts för flera av alternativen framåt, bakåt och båda riktningarna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give each direction its own values.</source>
        <translation>Ge varje riktning egna värden.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The joining tolerance makes one place of both ends of {count} roads, {length_km} km in all: passing them takes no time.</source>
        <translation>Toleransen vid förening gör båda ändarna av {count} vägar till en plats, sammanlagt {length_km} km: att passera dem tar ingen tid.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Lower the tolerance unless they are short slips.</source>
        <translation>Sänk toleransen om de inte är korta ritfel.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a speed that is zero, negative or above 300 km/h.</source>
        <translation>{count} av vägarna har en hastighet som är noll, negativ eller över 300 km/h.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They got the speed of their class; correct the field.</source>
        <translation>De fick klassens hastighet; rätta fältet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a direction value that is none of the given ones.</source>
        <translation>{count} av vägarna har ett riktningsvärde som inte är något av de angivna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They count as open both ways; add the value to forward, backward or both.</source>
        <translation>De räknas som öppna i båda riktningarna; lägg till värdet under någon av riktningarna eller båda.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a class without a speed of its own ({mode}).</source>
        <translation>{count} vägar har en klass som saknar egen hastighet ({mode}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They got {speed} km/h where no speed field says otherwise; add the class to the speeds by class.</source>
        <translation>De fick {speed} km/h där inget hastighetsfält säger något annat; lägg till klassen bland hastigheterna per klass.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network falls into {count} parts that no road joins; the largest has {share} % of the nodes.</source>
        <translation>Vägnätet består av {count} delar som ingen väg förenar; den största har {share} % av noderna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Run “Check network” to see where, and raise the joining tolerance or join at vertices if roads should meet.</source>
        <translation>Kör ”Kontrollera vägnät” för att se var, och höj toleransen eller förena vid brytpunkter om vägarna ska mötas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer “{layer}” that the network file was built from cannot be opened, so nobody can tell whether it has changed.</source>
        <translation>Väglagret ”{layer}” som vägnätsfilen byggdes av kan inte öppnas, så det går inte att veta om det har ändrats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The figures are those of the roads as they were on {built}.</source>
        <translation>Siffrorna gäller vägarna sådana de var {built}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer “{layer}” has changed since the network file was built.</source>
        <translation>Väglagret ”{layer}” har ändrats sedan vägnätsfilen byggdes.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>As asked, the figures are those of the roads as they were on {built}.</source>
        <translation>På begäran gäller siffrorna vägarna sådana de var {built}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} points of “{layer}” lie farther than {distance} m from any usable road.</source>
        <translation>{count} av punkterna i ”{layer}” ligger längre än {distance} m från alla användbara vägar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They are listed as unreachable; raise the maximum snapping distance, or move them.</source>
        <translation>De förtecknas som onåbara; höj det största avståndet till en väg, eller flytta dem.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>From {count} points of “{layer}” no facility can be reached (tier: {tier}).</source>
        <translation>Från {count} av punkterna i ”{layer}” kan inget serviceställe nås (nivå: {tier}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They lie on an island of the network or beyond the cutoff, or none is open; they are listed without a time.</source>
        <translation>De ligger på en ö i nätet eller bortom den längsta tiden, eller inget serviceställe är öppet; de listas utan tid.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} facilities stand on a small part of the network that nothing joins to the largest.</source>
        <translation>{count} av serviceställena ligger i en liten del av vägnätet som inget förbinder med den största.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Few can reach them; raise “Ignore parts smaller than” to snap them to the main network.</source>
        <translation>Få kan nå dem; höj ”Bortse från delar mindre än” så att de ansluts till huvudnätet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Travel times are multiplied by the factor {factor}.</source>
        <translation>Restiderna multipliceras med faktorn {factor}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Junction delays are on for {count} road classes: {classes}.</source>
        <translation>Korsningsfördröjningar används för {count} av vägklasserna: {classes}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Download the file again, for example from an extract service.</source>
        <translation>Ladda ner filen på nytt, till exempel från en tjänst för utdrag.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>There is no file {path}.</source>
        <translation>Filen {path} finns inte.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>It was moved or deleted, or the path mistyped.</source>
        <translation>Den har flyttats eller tagits bort, eller så är sökvägen felskriven.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Choose the file anew.</source>
        <translation>Välj filen på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} är inte en fil.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>It is a folder, a device or a pipe.</source>
        <translation>Det är en mapp, en enhet eller ett rör (pipe).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Choose an .osm.pbf, .osm or .osm.gz file.</source>
        <translation>Välj en .osm.pbf-, .osm- eller .osm.gz-fil.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>You may not be allowed to, or its drive is gone.</source>
        <translation>Du saknar kanske behörighet, eller så är enheten inte ansluten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Copy it to a place where you may read it.</source>
        <translation>Kopiera filen till en plats där du får läsa den.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} is empty.</source>
        <translation>{path} är tom.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Its download or export failed.</source>
        <translation>Nerladdningen eller exporten misslyckades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} is not an OpenStreetMap file.</source>
        <translation>{path} är inte en OpenStreetMap-fil.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>It holds something else under that name, often the error page of a web site.</source>
        <translation>Filen innehåller något annat under det namnet, ofta en webbplats felsida.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} breaks off after {percent:.0f} % of what there is.</source>
        <translation>{path} bryts av efter {percent:.0f} % av innehållet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Its download or copy was interrupted.</source>
        <translation>Nerladdningen eller kopieringen avbröts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} could not be read to its end (GDAL: {reason}).</source>
        <translation>{path} kunde inte läsas till slut (GDAL: {reason}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>The file is damaged or was cut off.</source>
        <translation>Filen är skadad eller kapad.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} has no roads.</source>
        <translation>{path} har inga vägar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>The extract was filtered to other things, or all its roads are private.</source>
        <translation>Utdraget har filtrerats till annat innehåll, eller så är alla dess vägar privata.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Use an extract with ways that have highway tags.</source>
        <translation>Använd ett utdrag som har vägar (ways) med taggen highway.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>“{part}” is not understood as a rule for tags.</source>
        <translation>”{part}” kan inte tolkas som en regel för taggar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>A rule is a key, values and, if wanted, the tier.</source>
        <translation>En regel är en nyckel, värden och vid behov nivån.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Write for example: amenity=hospital-&gt;hospital; amenity=clinic,doctors-&gt;centre</source>
        <translation>Skriv till exempel: amenity=hospital-&gt;hospital; amenity=clinic,doctors-&gt;centre</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} private roads were left out.</source>
        <translation>Privata vägar som utelämnades: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>An option includes them.</source>
        <translation>Med ett alternativ tas de med.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} speed limits were not understood; the speed of the road class is used.</source>
        <translation>{count} av hastighetsbegränsningarna kunde inte tolkas; vägklassens hastighet används.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Correct speed_kmh in the roads if it matters.</source>
        <translation>Rätta speed_kmh i vägarna om det har betydelse.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} ways were left out because their highway tag names no road to travel on.</source>
        <translation>{count} av vägarna (ways) utelämnades för att deras highway-tagg inte står för en väg att färdas på.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>No feature has the tags of a facility.</source>
        <translation>Inget objekt har taggarna för ett serviceställe.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Check the tags, or add the facilities yourself.</source>
        <translation>Kontrollera taggarna, eller lägg till serviceställena själv.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} facilities have no tier.</source>
        <translation>{count} av serviceställena saknar nivå.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Fill the field tier, or name tiers in the tags, as in amenity=clinic-&gt;centre.</source>
        <translation>Fyll i fältet tier, eller ange nivåer i taggarna, som i amenity=clinic-&gt;centre.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>No complete administrative area is of level {level}; the levels that occur, with their number, follow if there are any.</source>
        <translation>Inget fullständigt administrativt område är på nivån {level}; de nivåer som förekommer, med antal, följer om det finns några.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Municipalities are level 8 in most countries and 7 in some; extracts often cut them at the edge.</source>
        <translation>Kommunerna är på nivå 8 i de flesta länder och på nivå 7 i några; utdrag skär ofta av dem vid kanten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} features without a usable shape were left out.</source>
        <translation>{count} objekt utan användbar form utelämnades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>They are drawn wrongly in OpenStreetMap.</source>
        <translation>De är felritade i OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>No building is residential.</source>
        <translation>Ingen byggnad är ett bostadshus.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Use an extract with buildings.</source>
        <translation>Använd ett utdrag med byggnader.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>None of the {count} facilities has a tier that is known.</source>
        <translation>Inget av de {count} serviceställena har en känd nivå.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>The tier field is empty, or its words are not those of the rule set.</source>
        <translation>Fältet för nivå är tomt, eller dess ord är inte regeluppsättningens.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Choose another tier field, or none to take all facilities for one tier.</source>
        <translation>Välj ett annat fält för nivå, eller inget, så räknas alla serviceställen till samma nivå.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} rows of the municipality layer have no area and were left out.</source>
        <translation>{count} av raderna i kommunlagret har ingen yta och utelämnades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Repair their geometries if they should count.</source>
        <translation>Reparera deras geometrier om de ska räknas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipalities have an invalid area (such as a border that crosses itself); it was repaired.</source>
        <translation>{count} av kommunerna har en ogiltig yta (till exempel en gräns som korsar sig själv); den reparerades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Look at them on the map, or repair the layer with “Fix geometries”.</source>
        <translation>Granska dem på kartan, eller reparera lagret med ”Laga geometrier”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipalities have no code; their name, or row, stands in for it.</source>
        <translation>{count} av kommunerna saknar kod; namnet eller raden används i stället.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Choose the field with the municipality codes.</source>
        <translation>Välj fältet med kommunkoderna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipalities have no name; their code stands in for it.</source>
        <translation>{count} av kommunerna saknar namn; koden används i stället.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Choose the field with the municipality names.</source>
        <translation>Välj fältet med kommunernas namn.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipality codes stand on several rows; their areas were joined.</source>
        <translation>{count} av kommunkoderna finns på flera rader; deras ytor slogs samman.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>This is as it should be for islands; otherwise correct the codes.</source>
        <translation>Så ska det vara för öar; rätta annars koderna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipality codes have rows with different names; the first name was used.</source>
        <translation>{count} av kommunkoderna har rader med olika namn; det första namnet användes.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Check whether two municipalities have the same code by mistake.</source>
        <translation>Kontrollera om två kommuner har fått samma kod av misstag.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} pairs of municipalities overlap, by {area_km2} km² in all. A point there belongs to the first of the two.</source>
        <translation>Kommunpar som överlappar varandra: {count}, sammanlagt {area_km2} km². En punkt där hör till den första av de två.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Correct the borders if the overlap is inhabited.</source>
        <translation>Rätta gränserna om överlappningen är bebodd.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have no identifier; one was made from their row.</source>
        <translation>{count} av serviceställena saknar identifierare; en bildades av raden.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Give them identifiers, so that scenarios can name them.</source>
        <translation>Ge dem identifierare så att scenarier kan hänvisa till dem.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facility identifiers occur more than once; the later ones got a suffix.</source>
        <translation>{count} av serviceställenas identifierare förekommer flera gånger; de senare fick ett tillägg.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Check whether facilities are in the layer twice.</source>
        <translation>Kontrollera om serviceställen finns två gånger i lagret.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have no geometry and were left out.</source>
        <translation>{count} av serviceställena saknar geometri och utelämnades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Give them a place on the map.</source>
        <translation>Ge dem en plats på kartan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have no tier: they are kept, but provide nothing.</source>
        <translation>{count} av serviceställena saknar nivå: de behålls men erbjuder ingenting.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Fill in their tier.</source>
        <translation>Fyll i deras nivå.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have a tier that the rule set does not know: they are kept, but provide nothing.</source>
        <translation>{count} av serviceställena har en nivå som regeluppsättningen inte känner till: de behålls men erbjuder ingenting.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Use one of these: {known}; or add the word to a tier&apos;s aliases in the rule set.</source>
        <translation>Använd någon av dessa: {known}; eller lägg till ordet bland nivåns alias i regeluppsättningen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have a status that was not understood; they count as open.</source>
        <translation>{count} av serviceställena har en status som inte kunde tolkas; de räknas som öppna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Write open or closed (avoinna or suljettu, öppen or stängd, 1 or 0).</source>
        <translation>Skriv öppen eller stängd (open eller closed, avoinna eller suljettu, 1 eller 0).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} opening or closing dates were not understood and do not count.</source>
        <translation>{count} av öppnings- och stängningsdatumen kunde inte tolkas och beaktas inte.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Write dates like 2027-12-31.</source>
        <translation>Skriv datum som 2027-12-31.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities close before they open: they are never open.</source>
        <translation>{count} av serviceställena stängs innan de öppnas: de är aldrig öppna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Correct their dates.</source>
        <translation>Rätta deras datum.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities lie outside all municipalities. They serve where rules let people cross borders, and are in no municipality&apos;s count.</source>
        <translation>{count} av serviceställena ligger utanför alla kommuner. De betjänar invånare där reglerna tillåter service över gränserna och räknas inte till någon kommun.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Check their places if they should be inside.</source>
        <translation>Kontrollera deras läge om de ska ligga innanför.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} timetables of mobile services were not understood and do not count.</source>
        <translation>{count} av tidtabellerna för mobila tjänster kunde inte tolkas och beaktas inte.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Write weekdays like mon, wed–thu (ma, ke–to; mån, ons–tors), hours like 8–15.30 or 9–12, 13–15, and every how many weeks: 1, 2 or 4.</source>
        <translation>Skriv veckodagar som mån, ons–tors (ma, ke–to; mon, wed–thu), klockslag som 8–15.30 eller 9–12, 13–15 och hur många veckor det är mellan besöken: 1, 2 eller 4.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} mobile services have no timetable; their hours are not counted.</source>
        <translation>{count} av de mobila tjänsterna saknar tidtabell; deras öppettider räknas inte med.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Fill the fields weekdays and hours of the facilities, and every_weeks where they do not come each week.</source>
        <translation>Fyll i serviceställenas fält weekdays och hours, och every_weeks om tjänsten inte kommer varje vecka.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} identifiers of digital channels occur more than once; numbers were added.</source>
        <translation>{count} av de digitala kanalernas identifierare förekommer flera gånger; nummer lades till.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Give each channel an identifier of its own.</source>
        <translation>Ge varje kanal en egen identifierare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} shares or dates of digital channels were not understood and count as unknown.</source>
        <translation>{count} av de digitala kanalernas andelar eller datum kunde inte tolkas och räknas som okända.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Write shares from 0 to 1, or with a percent sign, and dates like 2027-12-31.</source>
        <translation>Skriv andelar från 0 till 1, eller med procenttecken, och datum som 2027-12-31.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>The shares of {count} digital channels add up to more than all services.</source>
        <translation>De digitala kanalernas andelar är sammanlagt mer än alla tjänster (kanaler: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Each share is of all services, and no service is carried by two channels.</source>
        <translation>Varje andel gäller alla tjänster, och ingen tjänst hör till två kanaler.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>None of the {count} rows of the municipality layer has an area.</source>
        <translation>Ingen rad i kommunlagret har en yta (rader: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The layer is empty, or its geometries are missing.</source>
        <translation>Lagret är tomt, eller så saknas geometrierna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose a polygon layer with one area per municipality.</source>
        <translation>Välj ett polygonlager med en yta per kommun.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The population layer has no rows.</source>
        <translation>Befolkningslagret har inga rader.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>A filter leaves nothing, or the wrong layer was chosen.</source>
        <translation>Ett filter lämnar ingenting kvar, eller så har fel lager valts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose a layer with population cells or points.</source>
        <translation>Välj ett lager med befolkningsrutor eller punkter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>None of the {count} rows of the population layer has residents.</source>
        <translation>Ingen rad i befolkningslagret har invånare (rader: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The field chosen for residents is empty, is text, or marks everything as unknown (-1).</source>
        <translation>Fältet som valts för invånare är tomt, innehåller text eller anger allt som okänt (-1).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose the field that holds the number of residents.</source>
        <translation>Välj det fält som innehåller antalet invånare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>All {count} population cells lie outside the municipalities.</source>
        <translation>Alla befolkningsrutor ligger utanför kommunerna (rutor: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>One of the two layers has a wrong coordinate reference system, or they show different areas.</source>
        <translation>Det ena lagret har fel koordinatreferenssystem, eller så visar lagren olika områden.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Look at both layers on the map, and correct the system in the layer&apos;s properties.</source>
        <translation>Granska båda lagren på kartan och rätta systemet i lageregenskaperna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The population layer has more than {limit} residents.</source>
        <translation>Befolkningslagret har mer än {limit} invånare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The field chosen for residents holds something else, such as an identifier or an area.</source>
        <translation>Fältet som valts för invånare innehåller något annat, till exempel en identifierare eller en yta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>A journey takes {hours} hours, too long to add up for {residents} residents.</source>
        <translation>En resa tar {hours} timmar, för länge för att summeras för {residents} invånare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>A road has almost no speed, or its length is in the wrong unit.</source>
        <translation>En väg har nästan ingen hastighet, eller så är dess längd i fel enhet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check speeds and coordinate reference system of the roads.</source>
        <translation>Kontrollera vägarnas hastigheter och koordinatreferenssystem.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The baseline has {baseline} population cells, the study {count}, or their cells or municipalities are others.</source>
        <translation>Utgångsläget har {baseline} befolkningsrutor och studien {count}, eller så är rutorna eller kommunerna inte desamma.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The baseline was made from another population or municipality layer.</source>
        <translation>Utgångsläget har gjorts med ett annat befolknings- eller kommunlager.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Evaluate the baseline again with the same layers.</source>
        <translation>Beräkna utgångsläget på nytt med samma lager.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have no identifier; they were numbered by row.</source>
        <translation>{count} av befolkningsrutorna saknar identifierare; de numrerades efter rad.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose a field with identifiers to find them again.</source>
        <translation>Välj ett fält med identifierare för att hitta dem igen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} identifiers of population cells occur more than once; the later ones got a suffix.</source>
        <translation>{count} av befolkningsrutornas identifierare förekommer flera gånger; de senare fick ett tillägg.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check whether cells are in the layer twice: their residents would count twice.</source>
        <translation>Kontrollera om rutor finns två gånger i lagret: då skulle deras invånare räknas två gånger.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have no known number of residents (missing, negative or text). They count for nobody, and are not taken for empty.</source>
        <translation>{count} av befolkningsrutorna har inget känt invånarantal (saknas, negativt eller text). De räknas inte med, men tolkas inte heller som obebodda.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Fill in the numbers, or keep in mind that figures leave these cells out.</source>
        <translation>Fyll i antalen, eller kom ihåg att siffrorna utelämnar dessa rutor.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have no geometry; their {residents} residents are left out.</source>
        <translation>{count} av befolkningsrutorna saknar geometri; deras {residents} invånare utelämnas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Repair or remove their geometries.</source>
        <translation>Reparera geometrierna eller ta bort rutorna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells with {residents} residents lie outside all municipalities and are in no figure.</source>
        <translation>{count} av befolkningsrutorna, med {residents} invånare, ligger utanför alla kommuner och ingår inte i någon siffra.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check the borders, or split cells by their overlap with the municipalities.</source>
        <translation>Kontrollera gränserna, eller dela rutorna efter hur de överlappar kommunerna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have more residents in group {group} than residents in all. The numbers were used as they are.</source>
        <translation>{count} av befolkningsrutorna har fler invånare i gruppen {group} än invånare totalt. Talen användes som de är.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Published grids are often perturbed so; large differences are a mistake.</source>
        <translation>Publicerade rutdata är ofta avsiktligt störda på detta sätt; stora skillnader är ett fel.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>In {count} inhabited cells group {group} is suppressed (missing or -1). It was estimated; up to {residents} residents are uncertain.</source>
        <translation>I {count} av de bebodda rutorna är gruppen {group} dold (saknas eller -1). Den uppskattades; upp till {residents} invånare är osäkra.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Figures of this group have a low and a high bound. Published totals by municipality make them narrower.</source>
        <translation>Siffrorna för gruppen har en nedre och en övre gräns. Publicerade totaler per kommun gör intervallet smalare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>In {count} municipalities the published total of group {group} cannot be reached by its cells. The nearest possible total was used.</source>
        <translation>I {count} av kommunerna kan rutorna inte ge den publicerade totalen för gruppen {group}. Närmaste möjliga total användes.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check that totals and cells are of the same year.</source>
        <translation>Kontrollera att totaler och rutor gäller samma år.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Group {group} is suppressed everywhere, and no total is known; half of each upper bound was taken.</source>
        <translation>Gruppen {group} är dold överallt och ingen total är känd; hälften av varje övre gräns användes.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Give totals by municipality, or choose another population layer.</source>
        <translation>Ange totaler per kommun, eller välj ett annat befolkningslager.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Residents of {count} municipalities were scaled to their published totals, by factors from {smallest} to {largest}.</source>
        <translation>Invånarna i {count} av kommunerna skalades till de publicerade totalerna med faktorer från {smallest} till {largest}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Factors far from 1 mean that cells and totals do not belong together.</source>
        <translation>Faktorer långt från 1 tyder på att rutorna och totalerna inte hör ihop.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} municipalities have a published total but no residents in any cell, so nothing could be scaled there.</source>
        <translation>{count} av kommunerna har en publicerad total men inga invånare i någon ruta, så där kunde ingenting skalas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check that the population layer covers them.</source>
        <translation>Kontrollera att befolkningslagret täcker dem.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Publish the study again.</source>
        <translation>Publicera studien på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project was changed by hand.</source>
        <translation>Projektet har ändrats för hand.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Remove the layer, or publish the study again.</source>
        <translation>Ta bort lagret, eller publicera studien på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>{path} is there already, and is no publication.</source>
        <translation>{path} finns redan och är ingen publikation.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Another project or other data have this name; they were left as they are.</source>
        <translation>Ett annat projekt eller andra data har det här namnet; filen lämnades som den är.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Give another file name, or move that file away first.</source>
        <translation>Ange ett annat filnamn, eller flytta först filen någon annanstans.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Nothing was published, because the check found faults in {where}: {codes}.</source>
        <translation>Ingenting publicerades, eftersom kontrollen hittade fel i {where}: {codes}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>This should not happen; it is a mistake of ours.</source>
        <translation>Det här borde inte hända; felet ligger i insticksprogrammet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Report it with these words. The former publication, if any, is still whole.</source>
        <translation>Rapportera det med dessa ord. Den tidigare publikationen, om det finns en, är oförändrad.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project {path} cannot be read as a whole: {reason}.</source>
        <translation>Projektet {path} kan inte läsas i sin helhet: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It is not there, is no QGIS project, or files that belong to it are missing.</source>
        <translation>Det finns inte, är inget QGIS-projekt, eller så saknas filer som hör till det.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Choose another project, or publish it again.</source>
        <translation>Välj ett annat projekt, eller publicera det på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project {path} publishes no study.</source>
        <translation>Projektet {path} publicerar ingen studie.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It was not made by “Publish”, or what it says of its study was changed by hand.</source>
        <translation>Det har inte gjorts med ”Publicera”, eller så har dess uppgifter om studien ändrats för hand.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Choose a published project, or publish the study.</source>
        <translation>Välj ett publicerat projekt, eller publicera studien.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>“{text}” is not a day.</source>
        <translation>”{text}” är inte en dag.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Days are written as 2027-01-01, with commas.</source>
        <translation>Dagar skrivs som 2027-01-01, åtskilda med kommatecken.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Write them so, or leave the field empty.</source>
        <translation>Skriv dem så, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It has no short name.</source>
        <translation>Det saknar kortnamn.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Give it one in its properties, under “QGIS Server”, or publish again.</source>
        <translation>Ge det ett i egenskaperna under ”QGIS Server”, eller publicera på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Services cannot take the short name “{name}”.</source>
        <translation>Tjänsterna kan inte använda kortnamnet ”{name}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Use letters A to Z, digits, and underscores, with a letter first.</source>
        <translation>Använd bokstäverna A–Z, siffror och understreck; det första tecknet ska vara en bokstav.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The short name “{name}” is used {times} times.</source>
        <translation>Kortnamnet ”{name}” används {times} gånger.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Give each layer and group a name of its own.</source>
        <translation>Ge varje lager och grupp ett eget namn.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project keeps absolute paths.</source>
        <translation>Projektet har absoluta sökvägar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It was saved with other settings after it was published.</source>
        <translation>Det har sparats med andra inställningar efter att det publicerades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Set “Save paths” to relative in the project&apos;s properties, or publish again.</source>
        <translation>Ställ in ”Spara sökvägar” på relativa i projektets egenskaper, eller publicera på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project&apos;s system of coordinates is one that services cannot name.</source>
        <translation>Projektets koordinatreferenssystem är ett som tjänsterna inte kan ange.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It has none, or one that somebody defined themselves.</source>
        <translation>Det har inget koordinatsystem, eller ett som någon har definierat själv.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Set the study up in a registered system, such as EPSG:3067, and publish again.</source>
        <translation>Skapa studien i ett registrerat system, till exempel EPSG:3067, och publicera på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Anybody could edit layers through WFS.</source>
        <translation>Vem som helst skulle kunna redigera lager via WFS.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Take update, insert and delete away in the project&apos;s properties, under “QGIS Server”.</source>
        <translation>Ta bort rätten att uppdatera, infoga och ta bort i projektets egenskaper under ”QGIS Server”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project&apos;s services are switched off.</source>
        <translation>Projektets tjänster är avstängda.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Maps of any size may be asked for.</source>
        <translation>Det går att begära hur stora kartbilder som helst.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Set a largest width and height in the project&apos;s properties, under “QGIS Server”: one request could take all of the server&apos;s memory.</source>
        <translation>Ange en största bredd och höjd i projektets egenskaper under ”QGIS Server”: en enda begäran skulle kunna ta hela serverns minne.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The publication has no title.</source>
        <translation>Publikationen saknar rubrik.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The publication has no abstract.</source>
        <translation>Publikationen saknar sammandrag.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>None was given.</source>
        <translation>Inget har angetts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Publish again with a few sentences on what is shown, and what for.</source>
        <translation>Publicera på nytt med några meningar om vad som visas och i vilket syfte.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The publication does not name its sources.</source>
        <translation>Publikationen anger inte sina källor.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>No attribution was given.</source>
        <translation>Inga källor har angetts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Publish again and name them, as most licences of data ask for.</source>
        <translation>Publicera på nytt och ange källorna, så som de flesta datalicenser kräver.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Nobody is named who answers for the service.</source>
        <translation>Det anges inte vem som ansvarar för tjänsten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>No contact was given.</source>
        <translation>Inga kontaktuppgifter har angetts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Publish again with an organisation or an address.</source>
        <translation>Publicera på nytt med en organisation eller en adress.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The study {study} beside the project holds {count} scenarios that are not published.</source>
        <translation>Studien {study} bredvid projektet innehåller scenarier som inte har publicerats: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The study is the one that planners work on. The services show none of them.</source>
        <translation>Studien är den som planerarna arbetar med. Tjänsterna visar inget av dessa scenarier.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Let no web server hand out files of this folder, or publish into another one: the study is copied there without them.</source>
        <translation>Se till att ingen webbserver delar ut filerna i den här mappen, eller publicera i en annan mapp: dit kopieras studien utan dessa scenarier.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer is no result of the study.</source>
        <translation>Lagret är inte ett resultat av studien.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer&apos;s data, {source}, lie outside of the folder.</source>
        <translation>Lagrets data, {source}, ligger utanför mappen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer&apos;s data, {source}, cannot be read.</source>
        <translation>Lagrets data, {source}, kan inte läsas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The file is missing, or a table of it is.</source>
        <translation>Filen eller någon av dess tabeller saknas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer&apos;s system of coordinates is one that services cannot name.</source>
        <translation>Lagrets koordinatreferenssystem är ett som tjänsterna inte kan ange.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer shows the scenario {scenario}, which is not published.</source>
        <translation>Lagret visar scenariot {scenario}, som inte har publicerats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer has no title, or no abstract.</source>
        <translation>Lagret saknar rubrik eller sammandrag.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer has fields that look private: {fields}.</source>
        <translation>Lagret har fält som inte verkar vara avsedda för offentligheten: {fields}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer is not read only.</source>
        <translation>Lagret är inte skrivskyddat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Mark it as read only in the project&apos;s properties, under “Data sources”.</source>
        <translation>Märk det som skrivskyddat i projektets egenskaper under ”Datakällor”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The results of “{scenario}” are out of date: {parts} have changed.</source>
        <translation>Resultaten för ”{scenario}” är föråldrade. Ändrat sedan dess: {parts}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The study was worked on after it was published.</source>
        <translation>Studien har bearbetats efter att den publicerades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The study no longer has this scenario.</source>
        <translation>Studien har inte längre det här scenariot.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It was deleted after it was published.</source>
        <translation>Det har tagits bort efter publiceringen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The scenario {scenario} is published, but the project has no layer of it.</source>
        <translation>Scenariot {scenario} har publicerats, men projektet har inget lager för det.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>{count} of the days are left out: the baseline is shown for the first {shown}.</source>
        <translation>{count} av dagarna har utelämnats: utgångsläget visas för de första {shown}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Name the days that matter.</source>
        <translation>Ange de dagar som har betydelse.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The days are of no use, because the baseline is not among the scenarios.</source>
        <translation>Dagarna har ingen verkan, eftersom utgångsläget inte är med bland scenarierna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Publish the baseline, too, to show it by day.</source>
        <translation>Publicera också utgångsläget för att visa det per dag.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Facilities of the tier “{tier}” or above here: {count}. Required: {minimum}.</source>
        <translation>Serviceställen på nivån ”{tier}” eller högre här: {count}. Krav: {minimum}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Facilities of the tier “{tier}” or above here: only {count}. Required: {minimum}.</source>
        <translation>Serviceställen på nivån ”{tier}” eller högre här: bara {count}. Krav: {minimum}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{beyond} of {residents} residents are further than {threshold_min} minutes; the longest journey is {worst_min} minutes, from {worst_cell} to {facility}.</source>
        <translation>{beyond} av {residents} invånare har över {threshold_min} minuters restid; den längsta resan tar {worst_min} minuter, från {worst_cell} till {facility}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{beyond} of {residents} residents are further than {threshold_min} minutes, {unreachable} of them without any route.</source>
        <translation>{beyond} av {residents} invånare har över {threshold_min} minuters restid, av dem {unreachable} utan någon rutt alls.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Between {beyond_low} and {beyond_high} residents are further than {threshold_min} minutes: counts of this group are suppressed in small cells.</source>
        <translation>Mellan {beyond_low} och {beyond_high} invånare har över {threshold_min} minuters restid: gruppens antal är dolda i små rutor.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>No open facility provides the tier “{tier}”.</source>
        <translation>Inget öppet serviceställe erbjuder nivån ”{tier}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The population layer does not have the group “{group}”.</source>
        <translation>Befolkningslagret saknar gruppen ”{group}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Nobody of the group “{group}” lives here.</source>
        <translation>Ingen i gruppen ”{group}” bor här.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Facilities: {facilities}, residents: {residents}. That is between {lower} and {upper} residents for a facility.</source>
        <translation>Serviceställen: {facilities}, invånare: {residents}. Det är mellan {lower} och {upper} invånare per serviceställe.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Facilities: {facilities}, residents: {residents}. That is fewer than {lower} residents for a facility.</source>
        <translation>Serviceställen: {facilities}, invånare: {residents}. Det är färre än {lower} invånare per serviceställe.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Facilities: {facilities}, residents: {residents}. That is more than {upper} residents for a facility.</source>
        <translation>Serviceställen: {facilities}, invånare: {residents}. Det är fler än {upper} invånare per serviceställe.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>No open facility has the tier “{tier}”; {residents} residents call for at least {fewest}.</source>
        <translation>Inget öppet serviceställe har nivån ”{tier}”; {residents} invånare kräver minst {fewest}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{losing} residents have a longer journey than in the baseline, {gaining} a shorter one; no group loses more than allowed.</source>
        <translation>{losing} invånare får en längre resa än i utgångsläget och {gaining} en kortare; ingen grupp förlorar mer än tillåtet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{losing} residents have a longer journey than in the baseline; the group “{group}” loses more than allowed.</source>
        <translation>{losing} invånare har längre resa än i utgångsläget; gruppen ”{group}” förlorar mer än tillåtet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{losing} residents have a longer journey than in the baseline; suppressed counts of the group “{group}” decide whether that is more than allowed.</source>
        <translation>{losing} invånare har längre resa än i utgångsläget; dolda uppgifter om gruppen ”{group}” avgör om det är mer än tillåtet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{cut_off} residents (at most {cut_off_high}) of the group “{group}” reached a facility in the baseline and do so no longer.</source>
        <translation>{cut_off} invånare (högst {cut_off_high}) i gruppen ”{group}” nådde ett serviceställe i utgångsläget men gör det inte längre.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Nobody of the group “{group}” reaches a facility both now and in the baseline.</source>
        <translation>Ingen i gruppen ”{group}” når ett serviceställe både nu och i utgångsläget.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>There is no baseline to compare with.</source>
        <translation>Det finns inget utgångsläge att jämföra med.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The stated figure has reached its target.</source>
        <translation>Den angivna siffran har nått målet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The stated figure has not reached its target by {date}.</source>
        <translation>Den angivna siffran nådde inte målet, som skulle nås senast {date}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The stated figure has not reached its target, which is due on {date}.</source>
        <translation>Den angivna siffran har ännu inte nått målet, som ska nås senast {date}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The study states no figure for {figure}; the target is due on {date}.</source>
        <translation>Studien anger ingen siffra för {figure}; målet ska nås senast {date}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{beyond} of {residents} residents are further than {threshold_min} minutes; the longest journey is {worst_min} minutes, to {facility}.</source>
        <translation>{beyond} av {residents} invånare har över {threshold_min} minuters restid; den längsta resan tar {worst_min} minuter, till {facility}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>The report needs the library {library}.</source>
        <translation>Rapporten behöver biblioteket {library}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>This QGIS came without it.</source>
        <translation>Den här QGIS-installationen saknar det.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>On Debian and Ubuntu install the package python3-{library}, on Windows the same by the OSGeo4W setup, and start QGIS again.</source>
        <translation>Installera paketet python3-{library} i Debian och Ubuntu, eller motsvarande med installationsprogrammet OSGeo4W i Windows, och starta om QGIS.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>The report&apos;s template {template} has a mistake in line {line}: {reason}.</source>
        <translation>Rapportmallen {template} har ett fel på rad {line}: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>It was edited after it came with the plugin.</source>
        <translation>Den har ändrats jämfört med den som följer med insticksprogrammet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>Mend the line, or take your copy of the template away: the plugin&apos;s own is used then.</source>
        <translation>Rätta raden, eller ta bort din kopia av mallen: då används insticksprogrammets egen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>There is no travel time that both sides know, so there is nothing to report.</source>
        <translation>Det finns ingen restid som båda sidorna har, så det finns inget att rapportera.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>No service point has a tier of the rule set, or the two sides have rules that have nothing in common.</source>
        <translation>Inget serviceställe har en nivå som finns i regeluppsättningen, eller så har de två sidornas regler inget gemensamt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>Look at the tiers of the service points and the rules.</source>
        <translation>Kontrollera serviceställenas nivåer och reglerna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>The report has no charts, because the library matplotlib is missing.</source>
        <translation>Rapporten har inga diagram, eftersom biblioteket matplotlib saknas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>On Debian and Ubuntu install the package python3-matplotlib, on Windows the same by the OSGeo4W setup, and make the report again.</source>
        <translation>Installera paketet python3-matplotlib i Debian och Ubuntu, eller motsvarande med installationsprogrammet OSGeo4W i Windows, och gör om rapporten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>No Chromium, Chrome or Edge was found, so the PDF has no tags for screen readers.</source>
        <translation>Varken Chromium, Chrome eller Edge hittades, så PDF-filen saknar taggar för skärmläsare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>Install one of them, or publish the web page: it has the same contents and can be read aloud.</source>
        <translation>Installera någon av dem, eller publicera webbsidan: den har samma innehåll och kan läsas upp.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>This QGIS came without QtWebKit, which prints the PDF, and no browser was found.</source>
        <translation>Den här QGIS-installationen saknar QtWebKit, som skriver ut PDF-filen, och ingen webbläsare hittades.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>Open {path} in a browser and print it from there: it is laid out for A4 paper.</source>
        <translation>Öppna {path} i en webbläsare och skriv ut därifrån: sidan är utformad för A4-papper.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>{count} stated figures are in no rule.</source>
        <translation>{count} av de angivna siffrorna finns inte i någon regel.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rules know: {known}. Correct the name or leave it out.</source>
        <translation>Reglerna känner till: {known}. Rätta namnet eller utelämna det.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set “{file}” cannot be read: {reason}.</source>
        <translation>Regeluppsättningen ”{file}” kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It was moved or deleted, or you may not read it.</source>
        <translation>Den har flyttats eller tagits bort, eller så får du inte läsa den.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Choose a rule set file that exists.</source>
        <translation>Välj en regeluppsättningsfil som finns.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set cannot be saved to “{file}”: {reason}.</source>
        <translation>Regeluppsättningen kan inte sparas i ”{file}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The disk is full, or you may not write to that folder.</source>
        <translation>Disken är full, eller så får du inte skriva till mappen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Save it somewhere else.</source>
        <translation>Spara den någon annanstans.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>{path}: “{found}” is no number.</source>
        <translation>{path}: ”{found}” är inte ett tal.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write minutes apart by semicolons, as 10; 20; 30.</source>
        <translation>Skriv minuterna åtskilda med semikolon, till exempel 10; 20; 30.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set has {size} bytes; {limit} is the limit.</source>
        <translation>Regeluppsättningen är {size} byte; gränsen är {limit}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The file is something else than a rule set.</source>
        <translation>Filen är något annat än en regeluppsättning.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Choose a rule set file (JSON).</source>
        <translation>Välj en regeluppsättningsfil (JSON).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set is not valid JSON: {reason}, line {line}, column {column}.</source>
        <translation>Regeluppsättningen är inte giltig JSON: {reason}, rad {line}, kolumn {column}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A comma, quote or bracket is missing or left over there, or the file is not UTF-8 text.</source>
        <translation>Ett kommatecken, citattecken eller en parentes saknas eller är överflödig där, eller så är filen inte UTF-8-text.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Correct it there; an editor that knows JSON marks the place.</source>
        <translation>Rätta det där; en redigerare som kan JSON markerar stället.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set has the key “{name}” twice in one object.</source>
        <translation>Regeluppsättningen har nyckeln ”{name}” två gånger i samma objekt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A block was copied and not renamed.</source>
        <translation>Ett block har kopierats och inte fått ett nytt namn.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is of type {found}, but must be of type {expected}.</source>
        <translation>I regeluppsättningen är {path} av typen {found} men ska vara av typen {expected}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A value is in the wrong place, or a number is written in quotes.</source>
        <translation>Ett värde står på fel plats, eller så står ett tal inom citattecken.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value of type {expected} there.</source>
        <translation>Skriv ett värde av typen {expected} där.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, which is not known.</source>
        <translation>I regeluppsättningen är {path} ”{found}”, som inte är känt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It is misspelt, or meant for another version.</source>
        <translation>Det är felstavat eller avsett för en annan version.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Use one of these: {allowed}.</source>
        <translation>Använd något av dessa: {allowed}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {found}, but must be at least {bound}.</source>
        <translation>I regeluppsättningen är {path} {found} men ska vara minst {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A minus sign or a wrong unit.</source>
        <translation>Ett minustecken eller fel enhet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value of at least {bound}.</source>
        <translation>Skriv ett värde som är minst {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {found}, but must be more than {bound}.</source>
        <translation>I regeluppsättningen är {path} {found} men ska vara större än {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A minus sign, or a value that was left at zero.</source>
        <translation>Ett minustecken, eller ett värde som har lämnats som noll.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value above {bound}.</source>
        <translation>Skriv ett värde över {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {found}, but must be at most {bound}.</source>
        <translation>I regeluppsättningen är {path} {found} men får vara högst {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A wrong unit: shares go from 0 to 1 (95 % is 0.95), times are in minutes.</source>
        <translation>Fel enhet: andelar går från 0 till 1 (95 % är 0.95), tider är i minuter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value of at most {bound}.</source>
        <translation>Skriv ett värde som är högst {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, which has the wrong form.</source>
        <translation>I regeluppsättningen är {path} ”{found}”, som har fel form.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Identifiers have lower-case letters, digits and underscores, dates are like 2027-12-31, colours like #1b6ca8.</source>
        <translation>Identifierare består av små bokstäver, siffror och understreck, datum skrivs som 2027-12-31, färger som #1b6ca8.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a text of that form (as a pattern: {pattern}).</source>
        <translation>Skriv en text med den formen (som mönster: {pattern}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} has length {found}, but must have at least {bound}.</source>
        <translation>I regeluppsättningen har {path} längden {found} men ska ha minst {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A text or list was left empty.</source>
        <translation>En text eller lista har lämnats tom.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Fill it in, or remove the key if it is not required.</source>
        <translation>Fyll i den, eller ta bort nyckeln om den inte krävs.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} has length {found}, but may have at most {bound}.</source>
        <translation>I regeluppsättningen har {path} längden {found} men får ha högst {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A text or list is longer than a rule set needs.</source>
        <translation>En text eller lista är längre än vad en regeluppsättning behöver.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Shorten it.</source>
        <translation>Förkorta den.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} repeats “{found}”.</source>
        <translation>I regeluppsättningen upprepar {path} ”{found}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A list entry was copied.</source>
        <translation>En post i listan har kopierats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is missing.</source>
        <translation>I regeluppsättningen saknas {path}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The key was forgotten or misspelt.</source>
        <translation>Nyckeln har glömts bort eller är felstavad.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Add it; the shipped rule sets show how.</source>
        <translation>Lägg till den; de medföljande regeluppsättningarna visar hur.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is not known.</source>
        <translation>I regeluppsättningen är {path} inte känd.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The key is misspelt, or belongs to another kind of rule.</source>
        <translation>Nyckeln är felstavad eller hör till en annan typ av regel.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Rename or remove it. Known here: {known}.</source>
        <translation>Byt namn på den eller ta bort den. Kända här: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, which already stands at {first}.</source>
        <translation>I regeluppsättningen är {path} ”{found}”, som redan finns i {first}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>An entry was copied and not renamed.</source>
        <translation>En post har kopierats och inte fått ett nytt namn.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Give each its own.</source>
        <translation>Ge var och en sitt eget.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} names the tier “{found}”, which is not among its tiers.</source>
        <translation>I regeluppsättningen anger {path} nivån ”{found}”, som inte finns bland dess nivåer.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It is misspelt, or the tier was removed.</source>
        <translation>Den är felstavad, eller så har nivån tagits bort.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} names the group “{found}”, which is not among its groups.</source>
        <translation>I regeluppsättningen anger {path} gruppen ”{found}”, som inte finns bland dess grupper.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It is misspelt, or the group was removed.</source>
        <translation>Den är felstavad, eller så har gruppen tagits bort.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Add it to the groups, or use one of these: {known}.</source>
        <translation>Lägg till den bland grupperna, eller använd någon av dessa: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} asks for the travel time to “{found}”, a digital tier.</source>
        <translation>I regeluppsättningen frågar {path} efter restiden till ”{found}”, som är en digital nivå.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A digital service is at no distance.</source>
        <translation>En digital tjänst har inget avstånd.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Name a fixed or mobile tier, or use a rule of kind share.</source>
        <translation>Ange en fast eller mobil nivå, eller använd en regel av typen share.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {lower}, above the upper bound {upper}.</source>
        <translation>I regeluppsättningen är {path} {lower}, vilket är större än den övre gränsen {upper}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The two bounds were exchanged.</source>
        <translation>Gränserna har bytt plats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Make lower at most as large as upper.</source>
        <translation>Låt lower vara högst lika stor som upper.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, a day that does not exist.</source>
        <translation>I regeluppsättningen är {path} ”{found}”, en dag som inte finns.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A month has fewer days than that.</source>
        <translation>Månaden har inte så många dagar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a day of the calendar, like 2027-12-31.</source>
        <translation>Skriv en dag som finns i kalendern, till exempel 2027-12-31.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/sample.py"/>
        <source>No sample study can be drawn from this seed: a junction of “{road}” would lie on a motorway.</source>
        <translation>Med det här slumptalsfröet går det inte att skapa en exempelstudie: en korsning på ”{road}” skulle hamna på en motorväg.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/sample.py"/>
        <source>Roads are bent by chance, and this seed bends it so.</source>
        <translation>Vägarna kröks slumpmässigt, och det här fröet kröker den så.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/sample.py"/>
        <source>Choose another seed.</source>
        <translation>Välj ett annat slumptalsfrö.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>The layer “{layer}” does not take the change.</source>
        <translation>Lagret ”{layer}” tar inte emot ändringen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>It was probably made read-only in the layer&apos;s or the project&apos;s properties.</source>
        <translation>Det har antagligen gjorts skrivskyddat i lagrets eller projektets egenskaper.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>Allow editing again. The facility stands where it was before.</source>
        <translation>Tillåt redigering igen. Servicestället är kvar där det var.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>The layer “{layer}” has lost fields that the scenario needs: {fields}.</source>
        <translation>Lagret ”{layer}” har förlorat fält som scenariot behöver: {fields}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>They were deleted in its attribute table.</source>
        <translation>De har tagits bort i attributtabellen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>Open the study again: the scenario as it was after the last edit is offered.</source>
        <translation>Öppna studien på nytt: då erbjuds scenariot sådant det var efter den senaste redigeringen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>Fields of the scenario&apos;s layer go by other names now: {fields}.</source>
        <translation>Fält i scenariots lager har fått andra namn: {fields}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>They were renamed in its attribute table.</source>
        <translation>De har bytt namn i attributtabellen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>The study carries on with them; give them their names back for the symbols.</source>
        <translation>Studien fortsätter med dem; ge dem deras gamla namn för symbolernas skull.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>The layer with the scenario&apos;s facilities is gone.</source>
        <translation>Lagret med scenariots serviceställen är borta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>It was removed from the project, or the project was closed.</source>
        <translation>Det har tagits bort från projektet, eller så har projektet stängts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There is nothing at this address.</source>
        <translation>Det finns ingenting på den här adressen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The service&apos;s start page links to what there is.</source>
        <translation>Tjänstens startsida har länkar till det som finns.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There is no such scenario.</source>
        <translation>Det finns inget sådant scenario.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>It does not exist, or it is not published.</source>
        <translation>Det existerar inte, eller så har det inte publicerats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The list of scenarios says which there are.</source>
        <translation>Listan över scenarier visar vilka som finns.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>{method} is not possible here.</source>
        <translation>{method} är inte möjligt här.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There is no format that the client accepts.</source>
        <translation>Det finns inget format som klienten godtar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Accept one of these: {types}.</source>
        <translation>Godta något av dessa: {types}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The request has more than {limit} bytes.</source>
        <translation>Begäran är större än {limit} byte.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Send fewer facilities at a time.</source>
        <translation>Skicka färre serviceställen åt gången.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The request is not sent as JSON.</source>
        <translation>Begäran har inte skickats som JSON.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Its Content-Type is another or missing.</source>
        <translation>Dess Content-Type är en annan eller saknas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Send it as application/json, in UTF-8.</source>
        <translation>Skicka den som application/json, i UTF-8.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The parameter “{name}” cannot have the value “{value}”.</source>
        <translation>Parametern ”{name}” kan inte ha värdet ”{value}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Possible values: {expected}.</source>
        <translation>Möjliga värden: {expected}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There is no parameter “{name}” here.</source>
        <translation>Det finns ingen parameter ”{name}” här.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There are these: {known}.</source>
        <translation>Dessa finns: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The parameter “{name}” is given more than once.</source>
        <translation>Parametern ”{name}” har angetts mer än en gång.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give it once.</source>
        <translation>Ange den en gång.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The parameter “{name}” is missing.</source>
        <translation>Parametern ”{name}” saknas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give it; the description of the service says how.</source>
        <translation>Ange den; tjänstens beskrivning visar hur.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The request is no JSON that can be read.</source>
        <translation>Begäran är inte läsbar JSON.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>At line {line}, column {column}: {reason}.</source>
        <translation>På rad {line}, kolumn {column}: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Send plain JSON: no NaN or infinity, no member twice, not nested deeply.</source>
        <translation>Skicka vanlig JSON: inga NaN eller oändliga värden, ingen nyckel två gånger, inga djupt kapslade strukturer.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The value of “{pointer}” is not valid.</source>
        <translation>Värdet för ”{pointer}” är inte giltigt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>It has to be: {expected}.</source>
        <translation>Det ska vara: {expected}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Coordinates of “{crs}” are not taken.</source>
        <translation>Koordinater i ”{crs}” tas inte emot.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give them in one of these: {known}.</source>
        <translation>Ange dem i något av dessa: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>“{pointer}” lies nowhere near the study.</source>
        <translation>”{pointer}” ligger långt från studiens område.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Latitude and longitude are probably the wrong way round: longitude comes first.</source>
        <translation>Latitud och longitud har antagligen bytt plats: longituden kommer först.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give a place in the area of the study.</source>
        <translation>Ange en plats inom studiens område.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There is no road near “{pointer}”.</source>
        <translation>Det finns ingen väg nära ”{pointer}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The nearest is more than {distance} m away.</source>
        <translation>Den närmaste ligger mer än {distance} m bort.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give a place by a road.</source>
        <translation>Ange en plats vid en väg.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>{count} facilities are more than are taken.</source>
        <translation>{count} serviceställen är fler än vad som tas emot.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Send {limit} at most.</source>
        <translation>Skicka högst {limit}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There are several facilities “{id}”.</source>
        <translation>Det finns flera serviceställen med identifieraren ”{id}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give each an identifier of its own.</source>
        <translation>Ge vart och ett en egen identifierare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The scenario has no facility “{id}”.</source>
        <translation>Scenariot har inget serviceställe ”{id}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Only its own facilities can be taken out of it.</source>
        <translation>Bara scenariots egna serviceställen kan tas bort ur det.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Nothing is published here.</source>
        <translation>Ingenting har publicerats här.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The server&apos;s project is not that of a study.</source>
        <translation>Serverns projekt är inte ett projekt för en studie.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Those who run the server can publish a study with the plugin in QGIS.</source>
        <translation>De som sköter servern kan publicera en studie med insticksprogrammet i QGIS.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The server is busy.</source>
        <translation>Servern är upptagen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Try again in a moment.</source>
        <translation>Försök igen om en stund.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>This takes longer than {seconds} seconds.</source>
        <translation>Det här tar längre tid än {seconds} sekunder.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The server is busy, or it is a lot to compute.</source>
        <translation>Servern är upptagen, eller så är det mycket att beräkna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Try again in a moment, or ask for less.</source>
        <translation>Försök igen om en stund, eller begär mindre.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The study cannot be read at the moment.</source>
        <translation>Studien kan inte läsas just nu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>It is being replaced, or it was moved.</source>
        <translation>Den håller på att bytas ut, eller så har den flyttats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Try again in a moment. Those who run the server find the reason in its log.</source>
        <translation>Försök igen om en stund. De som sköter servern hittar orsaken i dess logg.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The service has failed.</source>
        <translation>Ett fel uppstod i tjänsten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>That is a fault of the service, not of yours.</source>
        <translation>Felet ligger i tjänsten, inte i din begäran.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Those who run the server find the reason in its log.</source>
        <translation>De som sköter servern hittar orsaken i dess logg.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>No facility provides the tier “{tier}”.</source>
        <translation>Inget serviceställe erbjuder nivån ”{tier}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>The tier field may have other words for it.</source>
        <translation>Nivåfältet kan ha andra ord för den.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Check the tiers, or look at another tier.</source>
        <translation>Kontrollera nivåerna eller beakta en annan nivå.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>None of the {count} facilities is open and of a known tier, so none can close.</source>
        <translation>Inget serviceställe är öppet och på en känd nivå, så inget kan stängas (serviceställen: {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Their status, opening and closing dates decide it.</source>
        <translation>Det avgörs av deras status, öppnings- och stängningsdatum.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Check the day and the fields.</source>
        <translation>Kontrollera dagen och fälten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>No choice of sites keeps to all of this at once: {constraints}.</source>
        <translation>Inget val av serviceställen uppfyller allt detta på en gång: {constraints}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Without any one of these constraints there would be one.</source>
        <translation>Om vilket som helst av villkoren slopas finns det ett sådant val.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Allow more sites, add candidates, or give up one of the constraints.</source>
        <translation>Tillåt fler serviceställen, lägg till kandidater eller avstå från något av villkoren.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Within {seconds} seconds no choice of sites was found, nor that there is none.</source>
        <translation>Inom {seconds} sekunder hittades varken något val av serviceställen eller ett bevis för att inget finns.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Allow more time, or fewer candidates.</source>
        <translation>Tillåt mer tid eller färre kandidater.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{asked} new facilities are asked for, but there are only {candidates} candidates.</source>
        <translation>{asked} nya serviceställen har begärts, men antalet kandidater är bara {candidates}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Candidates in forbidden areas have been left out.</source>
        <translation>Kandidater i förbjudna områden har utelämnats.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Ask for fewer, or add candidates.</source>
        <translation>Begär färre eller lägg till kandidater.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{asked} facilities are to close, but only {free} of the tier may.</source>
        <translation>{asked} serviceställen ska stängas, men på nivån får bara {free} stängas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Close fewer, or let fewer stay for certain.</source>
        <translation>Stäng färre, eller låt färre vara tvungna att finnas kvar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>With capacities this is too large: {pairs} pairs of place and site; {most} can be solved.</source>
        <translation>Med kapacitet är uppgiften för stor: {pairs} par av plats och serviceställe; högst {most} kan lösas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Ask for the least travel time in all, give fewer candidates or larger cells, or leave capacities out.</source>
        <translation>Sök den minsta sammanlagda restiden, ange färre kandidater eller större rutor, eller utelämna kapaciteten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>No open facility of the tier is called {ids}.</source>
        <translation>Inget öppet serviceställe på nivån har identifieraren {ids}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Write identifiers as the facility layer has them.</source>
        <translation>Skriv identifierarna som i serviceställelagret.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>The rule set has no rule “{rule}”.</source>
        <translation>Regeluppsättningen har ingen regel ”{rule}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>It has: {known}.</source>
        <translation>Den har: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Write identifiers as the rule set has them.</source>
        <translation>Skriv identifierarna som de står i regeluppsättningen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Nobody of the group “{group}” can reach any site: there is nothing to choose by.</source>
        <translation>Ingen i gruppen ”{group}” kan nå något serviceställe: det finns inget att välja efter.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>All counts are zero, or sites and people are on different parts of the network.</source>
        <translation>Alla antal är noll, eller så ligger serviceställen och människor i olika delar av vägnätet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Check the group, the candidates and the network.</source>
        <translation>Kontrollera gruppen, kandidaterna och vägnätet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>No place to try is in a municipality.</source>
        <translation>Ingen plats att pröva ligger i en kommun.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>The cells may be larger than the municipalities.</source>
        <translation>Rutorna kan vara större än kommunerna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Choose smaller cells.</source>
        <translation>Välj mindre rutor.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{count} places are too many; {most} can be tried.</source>
        <translation>{count} platser är för många; högst {most} kan prövas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Choose larger cells.</source>
        <translation>Välj större rutor.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{residents} residents have no existing or candidate site within {minutes} minutes, so no choice reaches everyone.</source>
        <translation>{residents} invånare har inget befintligt serviceställe och ingen kandidat inom {minutes} minuter, så inget val når alla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Add candidates near them, or allow more time.</source>
        <translation>Lägg till kandidater nära dem eller tillåt mer tid.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{count} rules are no constraints here.</source>
        <translation>{count} av reglerna är inte villkor här.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Judge the outcome with “Municipal compliance” as well.</source>
        <translation>Bedöm resultatet också med ”Regeluppfyllelse per kommun”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{count} verdicts of the rules are not met by this choice.</source>
        <translation>{count} av reglernas bedömningar uppfylls inte med det här valet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Choose “Keep the rules”, or look at them with “Municipal compliance”.</source>
        <translation>Välj ”Följ reglerna” eller granska reglerna med ”Regeluppfyllelse per kommun”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{count} verdicts of the rules are uncertain after it.</source>
        <translation>{count} av reglernas bedömningar är osäkra efter valet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Suppressed numbers decide them; the choice counts with what is expected.</source>
        <translation>Dolda antal avgör dem; valet räknar med de förväntade antalen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{count} residents can reach no site, whatever is chosen; they are left out.</source>
        <translation>{count} invånare kan inte nå något serviceställe, oavsett vad som väljs; de utelämnas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Check the network around them.</source>
        <translation>Kontrollera vägnätet omkring dem.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>There is no study file {path}.</source>
        <translation>Studiefilen {path} finns inte.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Den har flyttats, bytt namn eller tagits bort, eller så är enheten inte ansluten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose the file where it is now.</source>
        <translation>Välj filen där den finns nu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} cannot be read as a study ({reason}).</source>
        <translation>{path} kan inte läsas som en studie ({reason}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>It is no GeoPackage, or a copy of it was cut off or changed by another program.</source>
        <translation>Den är inte ett GeoPackage, eller så har den kapats vid en kopiering eller ändrats av ett annat program.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose another file, or take the last copy that was good.</source>
        <translation>Välj en annan fil, eller ta den senaste kopian som fungerade.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} lacks what a study needs: {tables}.</source>
        <translation>{path} saknar sådant som en studie behöver: {tables}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>It is a GeoPackage with other layers.</source>
        <translation>Den är ett GeoPackage med andra lager.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose a study file, or set up a study from the layers that you have.</source>
        <translation>Välj en studiefil, eller skapa en studie av de lager som du har.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} is of version {version}, and this plugin knows versions up to {known}.</source>
        <translation>{path} har version {version}, och det här insticksprogrammet känner till versioner till och med {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Somebody saved it with a later version of the Service Network Planner.</source>
        <translation>Någon har sparat den med en senare version av Service Network Planner.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Update the plugin; the file was left as it is.</source>
        <translation>Uppdatera insticksprogrammet; filen lämnades som den är.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} is locked by another program.</source>
        <translation>{path} är låst av ett annat program.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Another program is writing to it, or copies it to a network drive or a cloud.</source>
        <translation>Ett annat program skriver till den eller kopierar den till en nätverksenhet eller ett moln.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Wait until it has ended, then try again. What was saved last is still there.</source>
        <translation>Vänta tills det är klart och försök sedan igen. Det som senast sparades finns kvar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The disk with {path} is full.</source>
        <translation>Disken med {path} är full.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Make room on it, then save again. What was saved last is still there.</source>
        <translation>Frigör utrymme och spara sedan på nytt. Det som senast sparades finns kvar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} cannot be changed.</source>
        <translation>{path} kan inte ändras.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The file or its folder is read-only, or the study was opened to be read only.</source>
        <translation>Filen eller mappen är skrivskyddad, eller så har studien öppnats enbart för läsning.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Copy the study to a folder of your own and open it there.</source>
        <translation>Kopiera studien till en egen mapp och öppna den där.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} could not be read or written ({reason}).</source>
        <translation>{path} kunde inte läsas eller skrivas ({reason}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Its drive was disconnected or is faulty, or the file may not grow further.</source>
        <translation>Enheten har kopplats från eller är trasig, eller så får filen inte växa mer.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Check the drive, then try again. What was saved last is still there.</source>
        <translation>Kontrollera enheten och försök sedan igen. Det som senast sparades finns kvar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} is already open: on the computer {host}, in {program} (process {process}), since {since}.</source>
        <translation>{path} är redan öppen: på datorn {host}, i {program} (process {process}), sedan {since}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Close it there, or open it to be read only. If it is open nowhere, delete the file {lock} beside it.</source>
        <translation>Stäng den där eller öppna den enbart för läsning. Om den inte är öppen någonstans, ta bort filen {lock} bredvid den.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} has no roads, and there is no network file {network} beside it.</source>
        <translation>{path} har inga vägar, och det finns ingen vägnätsfil {network} bredvid den.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The study was copied without its network file.</source>
        <translation>Studien har kopierats utan sin vägnätsfil.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Copy the network file to the same folder.</source>
        <translation>Kopiera vägnätsfilen till samma mapp.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The network file {network} beside {path} is not the one of this study.</source>
        <translation>Vägnätsfilen {network} bredvid {path} hör inte till den här studien.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Another network was saved in its place, or copied there.</source>
        <translation>Ett annat vägnät har sparats eller kopierats i dess ställe.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Copy the study&apos;s own network file there, or set the study up anew.</source>
        <translation>Kopiera dit studiens egen vägnätsfil, eller skapa studien på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The study&apos;s speeds for “{mode}” cannot be understood ({reason}).</source>
        <translation>Studiens hastigheter för ”{mode}” kan inte tolkas ({reason}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Its settings were changed by another program.</source>
        <translation>Inställningarna har ändrats av ett annat program.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Set the study up anew.</source>
        <translation>Skapa studien på nytt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>“{layer}” has points, which cannot be split by area.</source>
        <translation>”{layer}” har punkter, som inte kan delas efter yta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>They belong where they are: set “Cells across municipal borders” so.</source>
        <translation>De hör dit där de ligger: ange det under ”Rutor som korsar kommungränser”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>No layer is chosen.</source>
        <translation>Inget lager har valts.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose a layer of the project, or a file.</source>
        <translation>Välj ett lager i projektet eller en fil.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>No field of “{layer}” is chosen for the residents.</source>
        <translation>Inget fält i ”{layer}” har valts för invånarna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose the field with the number of residents.</source>
        <translation>Välj fältet med antalet invånare.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>No field of “{layer}” is chosen for the municipality.</source>
        <translation>Inget fält i ”{layer}” har valts för kommunen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose the field with the municipality&apos;s code or name.</source>
        <translation>Välj fältet med kommunens kod eller namn.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>No field of “{layer}” is chosen for the tier.</source>
        <translation>Inget fält i ”{layer}” har valts för nivån.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose the field that says what kind of facility each one is.</source>
        <translation>Välj fältet som anger vilket slags serviceställe vart och ett är.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Neither a field of speed nor one of road class is chosen for “{layer}”.</source>
        <translation>Varken ett hastighetsfält eller ett vägklassfält har valts för ”{layer}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>All roads, from motorway to track, would be equally fast.</source>
        <translation>Alla vägar, från motorväg till skogsbilväg, skulle vara lika snabba.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose one of them, or both.</source>
        <translation>Välj det ena eller båda.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Field “{field}” of “{layer}” holds no numbers but, for example, {found}.</source>
        <translation>Fältet ”{field}” i ”{layer}” innehåller inte tal utan till exempel {found}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Another field was chosen by mistake.</source>
        <translation>Ett annat fält har valts av misstag.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Field “{field}” of “{layer}” holds no speeds but, for example, {found}.</source>
        <translation>Fältet ”{field}” i ”{layer}” innehåller inte hastigheter utan till exempel {found}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose the field with speeds in km/h, or none of them.</source>
        <translation>Välj fältet med hastigheter i km/h, eller inget fält alls.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The rule set knows none of the tiers in field “{field}” of “{layer}”, such as {found}. It knows: {known}.</source>
        <translation>Regeluppsättningen känner inte till någon av nivåerna i fältet ”{field}” i ”{layer}”, till exempel {found}. Den känner till: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Another field was chosen by mistake, or the rule set is that of another county.</source>
        <translation>Ett annat fält har valts av misstag, eller så gäller regeluppsättningen ett annat välfärdsområde.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose another field, or a rule set that has these words among its tiers&apos; names or aliases.</source>
        <translation>Välj ett annat fält, eller en regeluppsättning som har dessa ord bland nivåernas namn eller alias.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>“{layer}” lies elsewhere than the municipalities.</source>
        <translation>”{layer}” ligger någon annanstans än kommunerna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>It is of another region, or its coordinate reference system, or that of the municipalities, is set wrongly.</source>
        <translation>Det gäller ett annat område, eller så är dess eller kommunernas koordinatreferenssystem fel angivet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Show both on the map: if they lie apart there, correct the coordinate reference system in the layer&apos;s properties under Source.</source>
        <translation>Visa båda på kartan: om de ligger åtskilda där, rätta koordinatreferenssystemet i lageregenskaperna under Källa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} or its folder is read-only: you can try things out, but not save them.</source>
        <translation>{path} eller dess mapp är skrivskyddad: du kan pröva ändringar men inte spara dem.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>To save, copy the study to a folder of your own and open it there.</source>
        <translation>För att spara, kopiera studien till en egen mapp och öppna den där.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The study is already open on the computer {host}, in {program} (process {process}) since {since}: you can try things out, but not save them.</source>
        <translation>Studien är redan öppen på datorn {host}, i {program} (process {process}) sedan {since}: du kan pröva ändringar men inte spara dem.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>To save, close it there and open it here again. If it is open nowhere, delete the file {lock} beside it.</source>
        <translation>För att spara, stäng den där och öppna den här på nytt. Om den inte är öppen någonstans, ta bort filen {lock} bredvid den.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The network was built anew, for the file {path} was not the one of these roads.</source>
        <translation>Vägnätet byggdes på nytt, eftersom filen {path} inte hörde till dessa vägar.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The network could not be kept in the file {path}, so that it is built each time that the study is opened.</source>
        <translation>Vägnätet kunde inte sparas i filen {path}, så det byggs varje gång studien öppnas.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Make room on the disk, or copy the study to a folder of your own.</source>
        <translation>Frigör diskutrymme, eller kopiera studien till en egen mapp.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Half of the speeds in field “{field}” of “{layer}” are below {usual}, and speeds are taken to be in km/h.</source>
        <translation>Hälften av hastigheterna i fältet ”{field}” i ”{layer}” är under {usual}, och hastigheter antas vara i km/h.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>If they are in metres per second or miles per hour, convert them first.</source>
        <translation>Om de är i meter per sekund eller miles per timme, räkna om dem först.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The study has no facilities.</source>
        <translation>Studien har inga serviceställen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Place them on the map.</source>
        <translation>Placera dem på kartan.</translation>
    </message>
    <message>
        <location filename="../i18n/messages.py"/>
        <source>For example: {examples} and {n} more.</source>
        <translation>Till exempel: {examples} och {n} till.</translation>
    </message>
    <message>
        <location filename="../i18n/messages.py"/>
        <source>These are: {examples}.</source>
        <translation>Det gäller: {examples}.</translation>
    </message>
    <message>
        <location filename="../i18n/modes.py"/>
        <source>Car</source>
        <translation>Bil</translation>
    </message>
    <message>
        <location filename="../i18n/modes.py"/>
        <source>Bicycle</source>
        <translation>Cykel</translation>
    </message>
    <message>
        <location filename="../i18n/modes.py"/>
        <source>Walking</source>
        <translation>Till fots</translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Service Network Planner cannot work yet: this QGIS came without {names}.</source>
        <translation>Service Network Planner kan inte användas ännu: den här QGIS-installationen saknar {names}.</translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Service Network Planner cannot work yet: something it needs does not load ({error}). Often two versions of one library are mixed.</source>
        <translation>Service Network Planner kan inte användas ännu: något som behövs kan inte laddas ({error}). Ofta har två versioner av samma bibliotek blandats.</translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>On Debian and Ubuntu run “{command}”, elsewhere install the packages of the same names; then start QGIS again.</source>
        <translation>Kör ”{command}” i Debian och Ubuntu, eller installera paketen med samma namn i andra system; starta sedan om QGIS.</translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Run the OSGeo4W setup that came with QGIS, choose “{command}”, and start QGIS again.</source>
        <translation>Kör installationsprogrammet OSGeo4W som följde med QGIS, välj ”{command}” och starta om QGIS.</translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Run “{command}” in a terminal, and start QGIS again.</source>
        <translation>Kör ”{command}” i en terminal och starta om QGIS.</translation>
    </message>
    <message>
        <location filename="../server/htmlpage.py"/>
        <source>See also</source>
        <translation>Se även</translation>
    </message>
    <message>
        <location filename="../server/landing.py"/>
        <source>Conformance</source>
        <translation>Överensstämmelse med standarder</translation>
    </message>
    <message>
        <location filename="../server/landing.py"/>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <location filename="../server/landing.py"/>
        <source>Page for residents</source>
        <translation>Sida för invånare</translation>
    </message>
    <message>
        <location filename="../server/landing.py"/>
        <source>Interface for other programs</source>
        <translation>Gränssnitt för andra program</translation>
    </message>
    <message>
        <location filename="../server/nearest.py"/>
        <source>Nearest facilities</source>
        <translation>Närmaste serviceställen</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>What is published</source>
        <translation>Vad som är publicerat</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Standards that the service follows</source>
        <translation>Standarder som tjänsten följer</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>This description</source>
        <translation>Den här beskrivningen</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>The published scenarios, tiers and rules</source>
        <translation>De publicerade scenarierna, nivåerna och reglerna</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>A scenario and its rules</source>
        <translation>Ett scenario och dess regler</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Verdicts and minutes by municipality</source>
        <translation>Bedömningar och minuter per kommun</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Facilities, and whom each serves</source>
        <translation>Serviceställen och vem vart och ett betjänar</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Two scenarios side by side</source>
        <translation>Två scenarier sida vid sida</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>From a place to the nearest facility of each tier</source>
        <translation>Från en plats till närmaste serviceställe på varje nivå</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Verdicts on facilities that the client gives</source>
        <translation>Bedömningar av serviceställen som klienten anger</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Parameters</source>
        <translation>Parametrar</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Skip to the content</source>
        <translation>Hoppa till innehållet</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>How far is it to your nearest service point, and how would a plan change that?</source>
        <translation>Hur långt har du till närmaste serviceställe, och hur skulle en plan ändra det?</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>This page shows what has been calculated about a plan. It is not a decision, and not a promise about any single journey.</source>
        <translation>Den här sidan visar vad som har räknats ut om en plan. Den är inget beslut och inget löfte om någon enskild resa.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The map needs JavaScript, which is off in this browser. The same figures stand in plain tables:</source>
        <translation>Kartan behöver JavaScript, som är avstängt i den här webbläsaren. Samma siffror finns i enkla tabeller:</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Scenarios and their figures</source>
        <translation>Scenarierna och deras siffror</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>What the map and the tables show</source>
        <translation>Vad kartan och tabellerna visar</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Skip the map</source>
        <translation>Hoppa över kartan</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Map of the service network</source>
        <translation>Karta över servicenätet</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Click or tap on the map where you live. With the keyboard: move the map under the cross with the arrow keys, zoom with plus and minus, and press Enter. The tables below say what the map shows.</source>
        <translation>Klicka eller tryck på kartan där du bor. Med tangentbordet: flytta kartan under korset med piltangenterna, zooma med plus och minus och tryck på Enter. Tabellerna nedan berättar samma sak som kartan.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Key to the map</source>
        <translation>Kartans teckenförklaring</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Goals of the plan, by municipality</source>
        <translation>Planens mål per kommun</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Service points</source>
        <translation>Serviceställen</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>My nearest service point, now and in the plan</source>
        <translation>Mitt närmaste serviceställe nu och enligt planen</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Click on the map where you live, or give the place below.</source>
        <translation>Klicka på kartan där du bor eller ange platsen nedan.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Give the place without the map</source>
        <translation>Ange platsen utan kartan</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Choose a municipality</source>
        <translation>Välj kommun</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>From its middle</source>
        <translation>Från dess mitt</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Coordinates, north and east</source>
        <translation>Koordinater, nord och ost</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>In degrees, for example {example}.</source>
        <translation>I grader, till exempel {example}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Calculate</source>
        <translation>Beräkna</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Use my location</source>
        <translation>Använd min position</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>From the middle of the map</source>
        <translation>Från kartans mitt</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>No place has been chosen yet. The answer appears here.</source>
        <translation>Ingen plats är vald ännu. Svaret visas här.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Municipality by municipality</source>
        <translation>Kommun för kommun</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Minutes are one way to the nearest service point, the mean of all residents. Press on a municipality to see goal by goal why it stands as it does.</source>
        <translation>Minuterna gäller resan åt ett håll till närmaste serviceställe, i medeltal för alla invånare. Välj en kommun för att mål för mål se vad resultatet beror på.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Minutes to the nearest</source>
        <translation>Minuter till närmaste</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>What these figures are</source>
        <translation>Vad siffrorna är</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The figures for others to use</source>
        <translation>Siffrorna för andra att använda</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The map is drawn with Leaflet; its licence</source>
        <translation>Kartan ritas med Leaflet; dess licens</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>This page sets no cookies and asks nothing of other servers. The place that you choose is sent to this server, which calculates the times.</source>
        <translation>Sidan använder inga kakor och hämtar ingenting från andra servrar. Platsen som du väljer skickas till den här servern, som räknar ut tiderna.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Fetching the figures…</source>
        <translation>Hämtar siffrorna…</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Calculating…</source>
        <translation>Beräknar…</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>From the chosen place in {municipality}</source>
        <translation>Från den valda platsen ({municipality})</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>From the chosen place</source>
        <translation>Från den valda platsen</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The nearest service point is {name}: {minutes} {by_mode}.</source>
        <translation>Närmaste serviceställe är {name}: {minutes} {by_mode}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The nearest service point is now {name}: {minutes} {by_mode}.</source>
        <translation>Närmaste serviceställe är nu {name}: {minutes} {by_mode}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>In “{scenario}” it is {name}: {minutes}, {change}.</source>
        <translation>I ”{scenario}” är det {name}: {minutes}, {change}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>In “{scenario}” it is still {name}: {minutes}, {change}.</source>
        <translation>I ”{scenario}” är det fortfarande {name}: {minutes}, {change}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>From here no service point can be reached {by_mode} now.</source>
        <translation>Härifrån når man nu inget serviceställe {by_mode}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>In “{scenario}” no service point can be reached from here.</source>
        <translation>I ”{scenario}” når man inget serviceställe härifrån.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>A larger service point also offers what a smaller one does, so the nearest may be of a larger kind. You may use service points of other municipalities.</source>
        <translation>Ett större serviceställe erbjuder också det som ett mindre gör, så det närmaste kan vara på en högre nivå. Du får anlita serviceställen i andra kommuner.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>A mobile service is at its stop only at certain times.</source>
        <translation>En mobil tjänst är på sin hållplats endast vissa tider.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Nearest service point of each kind from the chosen place</source>
        <translation>Närmaste serviceställe på varje nivå från den valda platsen</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{n} min longer</source>
        <translation>{n} min längre</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{n} min shorter</source>
        <translation>{n} min kortare</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>no change</source>
        <translation>ingen förändring</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>no longer in reach</source>
        <translation>inte längre inom räckhåll</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>newly in reach</source>
        <translation>kommer inom räckhåll</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>none in reach</source>
        <translation>inget inom räckhåll</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The server did not answer. Check your connection, or try again in a moment.</source>
        <translation>Servern svarade inte. Kontrollera din anslutning eller försök igen om en stund.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The server could not calculate this: {reason}</source>
        <translation>Servern kunde inte räkna ut detta: {reason}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>That place is outside the area of this page. Choose one on the map.</source>
        <translation>Platsen ligger utanför sidans område. Välj en plats på kartan.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>These are not coordinates in degrees. Write north and then east, for example {example}.</source>
        <translation>Detta är inte koordinater i grader. Skriv nord och sedan ost, till exempel {example}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Choose a municipality first.</source>
        <translation>Välj först en kommun.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The browser did not tell where you are. Choose the place on the map.</source>
        <translation>Webbläsaren angav inte var du är. Välj platsen på kartan.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Asking the browser where you are…</source>
        <translation>Frågar webbläsaren var du är…</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{scenario}, {day}</source>
        <translation>{scenario}, {day}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>by car</source>
        <translation>med bil</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>by bicycle</source>
        <translation>med cykel</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>on foot</source>
        <translation>till fots</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{scenario}: goals, and minutes {by_mode} to the nearest “{tier}” or larger</source>
        <translation>{scenario}: mål samt minuter {by_mode} till närmaste ”{tier}” eller större</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{scenario}: goals, and minutes {by_mode} to the nearest “{tier}”</source>
        <translation>{scenario}: mål samt minuter {by_mode} till närmaste ”{tier}”</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Change from “{scenario}”</source>
        <translation>Förändring jämfört med ”{scenario}”</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Whole area</source>
        <translation>Hela området</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{residents} residents. 95 % of them have at most {p95}, the longest journey is {longest}.</source>
        <translation>{residents} invånare. 95 % av dem har en restid på högst {p95}, den längsta restiden är {longest}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{residents} residents. 95 % of them have at most {p95}; some have none in reach.</source>
        <translation>{residents} invånare. 95 % av dem har högst {p95}; en del har inget serviceställe inom räckhåll.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{residents} residents. More than 5 % of them have none in reach.</source>
        <translation>{residents} invånare. Mer än 5 % av dem har inget serviceställe inom räckhåll.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Goals in {municipality}</source>
        <translation>Mål: {municipality}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Goals for the whole area</source>
        <translation>Mål för hela området</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Shown: {scenario}</source>
        <translation>Visas: {scenario}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>as now</source>
        <translation>som nu</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>closes</source>
        <translation>stängs</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>moves</source>
        <translation>flyttas</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>until now {tier}</source>
        <translation>hittills {tier}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{tier}: {n}</source>
        <translation>{tier}: {n}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Closing: {n}</source>
        <translation>Stängs: {n}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Show {name} on the map</source>
        <translation>Visa {name} på kartan</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>No service points.</source>
        <translation>Inga serviceställen.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The cross is in {municipality}.</source>
        <translation>Korset är i {municipality}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The cross is outside the area.</source>
        <translation>Korset är utanför området.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The background map could not be fetched.</source>
        <translation>Bakgrundskartan kunde inte hämtas.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>new or changed</source>
        <translation>nytt eller ändras</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Minutes are travel times {by_mode} along the road network, one way, to the nearest open service point, modelled by computer. Congestion, weather, parking and waiting are not in them.</source>
        <translation>Minuterna är datormodellerade restider {by_mode} åt ett håll längs vägnätet till närmaste öppna serviceställe. Köer, väder, parkering och väntan ingår inte.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Municipal borders do not stop a journey.</source>
        <translation>Kommungränserna begränsar inte resorna.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Residents are those of {year}, counted by small areas. Where few people live, their ages are kept secret; a goal that depends on them can be “uncertain”.</source>
        <translation>Invånarantalen är från {year} och räknade per småområde. Där få människor bor hemlighålls deras ålder; ett mål som beror på åldern kan vara ”osäkert”.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Residents are counted by small areas. Where few people live, their ages are kept secret; a goal that depends on them can be “uncertain”.</source>
        <translation>Invånarna är räknade per småområde. Där få människor bor hemlighålls deras ålder; ett mål som beror på åldern kan vara ”osäkert”.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{scenario}: service points of {day}</source>
        <translation>{scenario}: serviceställen den {day}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>A municipality’s goals are “met” when every goal that applies to it is met.</source>
        <translation>En kommuns mål ”uppfylls” när varje mål som gäller kommunen uppfylls.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Mark of this calculation: {fingerprint}</source>
        <translation>Beräkningens identifierare: {fingerprint}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The goals are:</source>
        <translation>Målen är:</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{scenario}, table ({format})</source>
        <translation>{scenario}, tabell ({format})</translation>
    </message>
    <message>
        <location filename="../server/scenarios.py"/>
        <source>Identifier</source>
        <translation>Identifierare</translation>
    </message>
    <message>
        <location filename="../server/scenarios.py"/>
        <source>{scenario}: verdicts</source>
        <translation>{scenario}: bedömningar</translation>
    </message>
    <message>
        <location filename="../server/scenarios.py"/>
        <source>{scenario}: facilities</source>
        <translation>{scenario}: serviceställen</translation>
    </message>
    <message>
        <location filename="../server/service.py"/>
        <source>Start</source>
        <translation>Startsida</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>not reached</source>
        <translation>nås inte</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>up to {n}</source>
        <translation>upp till {n}</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>over {n}</source>
        <translation>över {n}</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>Travel time, minutes</source>
        <translation>Restid, minuter</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>Change against the baseline, minutes</source>
        <translation>Förändring mot utgångsläget, minuter</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>cut off</source>
        <translation>avskuren</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>reached now</source>
        <translation>nås nu</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>kept</source>
        <translation>uppfylls</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>uncertain</source>
        <translation>osäkert</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>not kept</source>
        <translation>uppfylls inte</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>no rule</source>
        <translation>ingen regel</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>Colours on the map</source>
        <translation>Färger på kartan</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>Municipalities by their rules</source>
        <translation>Kommuner enligt reglerna</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>{arrow} Worst: {municipality}, mean {change} min</source>
        <translation>{arrow} Försämras mest: {municipality}, medel {change} min</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>{arrow} Whole area: mean {change} min</source>
        <translation>{arrow} Hela området: medel {change} min</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>without a tier</source>
        <translation>utan nivå</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>✕ {municipality}: {n} residents cut off</source>
        <translation>✕ {municipality}: {n} invånare avskurna</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Whole area: mean as before</source>
        <translation>Hela området: medel som förut</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Drop here: becomes {tier}</source>
        <translation>Släpp här: nivån blir {tier}</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Road {distance} away</source>
        <translation>{distance} till vägen</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Nearest road {distance} away</source>
        <translation>{distance} till närmaste väg</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>No municipality gets worse</source>
        <translation>Ingen kommun försämras</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Whole area: no mean</source>
        <translation>Hela området: inget medel</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Nearest for {n} residents</source>
        <translation>Närmast för {n} invånare</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Does not serve the tier that is looked at</source>
        <translation>Erbjuder inte den nivå som visas</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Nobody provides this tier</source>
        <translation>Ingen erbjuder den här nivån</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>No road within reach</source>
        <translation>Ingen väg tillräckligt nära</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>preparing…</source>
        <translation>förbereder…</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>{group} within {threshold} min:</source>
        <translation>{group} inom {threshold} min:</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>▲ {n} residents more</source>
        <translation>▲ {n} invånare fler</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>▼ {n} residents fewer</source>
        <translation>▼ {n} invånare färre</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>Save the chart</source>
        <translation>Spara diagrammet</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>The chart was saved to {path}</source>
        <translation>Diagrammet sparades i {path}</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>Copy as a picture</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>Save as a picture…</source>
        <translation>Spara som bild…</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG-bild (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-bild (*.svg)</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>Share of residents by travel time</source>
        <translation>Andel invånare efter restid</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>No travel times to show.</source>
        <translation>Inga restider att visa.</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>Within {limit} minutes: {now}.</source>
        <translation>Inom {limit} minuter: {now}.</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>Within {limit} minutes: {now} in the scenario, {before} in the baseline.</source>
        <translation>Inom {limit} minuter: {now} i scenariot, {before} i utgångsläget.</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>{share} are within {now} minutes.</source>
        <translation>{share} har högst {now} minuters restid.</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>{share} are within {now} minutes, in the baseline {before}.</source>
        <translation>{share} har högst {now} minuters restid, i utgångsläget {before}.</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>Within {n} min</source>
        <translation>Inom {n} min</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Residents with a shorter journey than in the baseline: {shorter}; with a longer one: {longer}; unchanged: {same}; cut off: {cut_off}; reached only now: {reached}.</source>
        <translation>Invånare med kortare resa än i utgångsläget: {shorter}; med längre: {longer}; oförändrad: {same}; avskurna: {cut_off}; nås först nu: {reached}.</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>◀ Shorter {n}</source>
        <translation>◀ Kortare {n}</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Longer {n} ▶</source>
        <translation>Längre {n} ▶</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Unchanged {n}</source>
        <translation>Oförändrad {n}</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Residents by change in minutes</source>
        <translation>Invånare efter förändring i minuter</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Cut off {n}</source>
        <translation>Avskurna {n}</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Reached now {n}</source>
        <translation>Nås nu {n}</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Reached only now: {n} residents</source>
        <translation>Nås först nu: {n} invånare</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>{a} to {b} min longer: {n} residents</source>
        <translation>{a}–{b} min längre: {n} invånare</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>{a} to {b} min shorter: {n} residents</source>
        <translation>{a}–{b} min kortare: {n} invånare</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>No journey changes.</source>
        <translation>Ingen resa förändras.</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Cut off: {n} residents</source>
        <translation>Avskurna: {n} invånare</translation>
    </message>
    <message>
        <location filename="../ui/chart/panel.py"/>
        <source>Which chart</source>
        <translation>Diagram som visas</translation>
    </message>
    <message>
        <location filename="../ui/comparison/balance.py"/>
        <source>{n} shorter · {minutes} person-min</source>
        <translation>Kortare {n} · {minutes} personmin</translation>
    </message>
    <message>
        <location filename="../ui/comparison/balance.py"/>
        <source>{n} longer · {minutes} person-min</source>
        <translation>Längre {n} · {minutes} personmin</translation>
    </message>
    <message>
        <location filename="../ui/comparison/balance.py"/>
        <source>{text} · {n} cut off</source>
        <translation>{text} · avskurna {n}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/balance.py"/>
        <source>Residents and person-minutes: {gained}; {lost}</source>
        <translation>Invånare och personminuter: {gained}; {lost}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/bandrows.py"/>
        <source>Before  ↓      After  →</source>
        <translation>Före  ↓      Efter  →</translation>
    </message>
    <message>
        <location filename="../ui/comparison/bandrows.py"/>
        <source>Travel time before; columns are the time after.</source>
        <translation>Restid före; kolumnerna visar tiden efter.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/bandrows.py"/>
        <source>{n} residents: {before} before, {after} after</source>
        <translation>{n} invånare: {before} före, {after} efter</translation>
    </message>
    <message>
        <location filename="../ui/comparison/cells.py"/>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/comparing.py"/>
        <source>Comparing</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Show the cell {id} on the map</source>
        <translation>Visa rutan {id} på kartan</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Longer
min</source>
        <translation>Längre
min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>no route</source>
        <translation>ingen rutt</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Municipality; a click shows the place on the map</source>
        <translation>Kommun; ett klick visar platsen på kartan</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Before
min</source>
        <translation>Före
min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>After
min</source>
        <translation>Efter
min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Service point before</source>
        <translation>Serviceställe före</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Service point after</source>
        <translation>Serviceställe efter</translation>
    </message>
    <message>
        <location filename="../ui/comparison/movementrows.py"/>
        <source>Person-min
gained</source>
        <translation>Vunna
personmin</translation>
    </message>
    <message>
        <location filename="../ui/comparison/movementrows.py"/>
        <source>Person-min
lost</source>
        <translation>Förlorade
personmin</translation>
    </message>
    <message>
        <location filename="../ui/comparison/movementrows.py"/>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <location filename="../ui/comparison/notice.py"/>
        <source>Compare again</source>
        <translation>Jämför på nytt</translation>
    </message>
    <message>
        <location filename="../ui/comparison/notice.py"/>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Verdicts: {worse} turn worse, {better} better</source>
        <translation>Bedömningar: {worse} försämras, {better} förbättras</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>No verdict changes.</source>
        <translation>Ingen bedömning ändras.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Impact report…</source>
        <translation>Konsekvensrapport…</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Write the report of these two sides: a page for the browser, a PDF and the tables, in the languages that you choose.</source>
        <translation>Skriv en rapport om dessa två sidor: en sida för webbläsaren, en PDF och tabellerna, på de språk som du väljer.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Result layers…</source>
        <translation>Resultatlager…</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Have the same comparison as layers and tables in the project: opens “Compare scenarios” of the toolbox with these two sides.</source>
        <translation>Ta in samma jämförelse i projektet som lager och tabeller: öppnar ”Jämför scenarier” i verktygslådan med dessa två sidor.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Nothing is compared yet.</source>
        <translation>Ingenting har jämförts ännu.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/sidechoice.py"/>
        <source>{side}: day</source>
        <translation>{side}: dag</translation>
    </message>
    <message>
        <location filename="../ui/comparison/sidechoice.py"/>
        <source>What is on the map now, the service points that the study began with, or a saved scenario.</source>
        <translation>Det som nu är på kartan, serviceställena som studien började med eller ett sparat scenario.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/sidechoice.py"/>
        <source>The day that this side is looked at: opening and closing dates count. Cleared, the day that is looked at on the map; before it, that of the study&apos;s baseline.</source>
        <translation>Dagen då denna sida granskas: öppnings- och stängningsdatum räknas. Tomt fält betyder dagen som visas på kartan och före den utgångslägets dag i studien.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/sides.py"/>
        <source>On the map now: {scenario}</source>
        <translation>På kartan nu: {scenario}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>change</source>
        <translation>förändring</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>after</source>
        <translation>efter</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>Beyond {n} min</source>
        <translation>Över {n} min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>change, % points</source>
        <translation>förändring, %-enh.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>Mean, min</source>
        <translation>Medel, min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>P95, min</source>
        <translation>P95, min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>Longest, min</source>
        <translation>Längsta, min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>No route</source>
        <translation>Ingen rutt</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>Median, min</source>
        <translation>Median, min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>P90, min</source>
        <translation>P90, min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Losses</source>
        <translation>Förluster</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Nobody of this group has a longer way here.</source>
        <translation>Ingen i den här gruppen får längre resa här.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Bands</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Only verdicts that change</source>
        <translation>Bara bedömningar som ändras</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Every rule in every municipality, before and after, whatever is chosen above.</source>
        <translation>Varje regel i varje kommun, före och efter, oavsett vad som är valt ovan.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Whose way gets shorter and whose longer, and by how many person-minutes.</source>
        <translation>Vems resa blir kortare och vems längre, och med hur många personminuter.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>The places where journeys grow most, however few live there. A click shows one on the map.</source>
        <translation>De platser där resorna förlängs mest, hur få som än bor där. Ett klick visar platsen på kartan.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Every statistic after, and its change.</source>
        <translation>All statistik efter, och dess förändring.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Residents by their band of travel time before and after.</source>
        <translation>Invånare efter restidsintervall före och efter.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>The same for every tier and population group.</source>
        <translation>Samma för varje nivå och befolkningsgrupp.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tableview.py"/>
        <source>The table was saved to {path}</source>
        <translation>Tabellen sparades i {path}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tableview.py"/>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tableview.py"/>
        <source>Save as CSV or spreadsheet…</source>
        <translation>Spara som CSV eller kalkylblad…</translation>
    </message>
    <message>
        <location filename="../ui/comparison/topicbar.py"/>
        <source>Tier and mode</source>
        <translation>Nivå och färdsätt</translation>
    </message>
    <message>
        <location filename="../ui/comparison/topicbar.py"/>
        <source>The tier that people travel to, and how.</source>
        <translation>Den nivå som invånarna reser till, och hur.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/topicbar.py"/>
        <source>The population group that is counted.</source>
        <translation>Den befolkningsgrupp som räknas.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/topicbar.py"/>
        <source>The whole county, or one municipality: for the sums above, the bands, the groups and the greatest losses.</source>
        <translation>Hela välfärdsområdet eller en kommun: för summorna ovan, intervallen, grupperna och de största förlusterna.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/topics.py"/>
        <source>also {tiers}</source>
        <translation>också {tiers}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/verdictrows.py"/>
        <source>Turn</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <location filename="../ui/comparison/verdictrows.py"/>
        <source>Value
before</source>
        <translation>Värde
före</translation>
    </message>
    <message>
        <location filename="../ui/comparison/verdictrows.py"/>
        <source>Value
after</source>
        <translation>Värde
efter</translation>
    </message>
    <message>
        <location filename="../ui/comparison/verdictrows.py"/>
        <source>Margin
before</source>
        <translation>Marginal
före</translation>
    </message>
    <message>
        <location filename="../ui/comparison/verdictrows.py"/>
        <source>Margin
after</source>
        <translation>Marginal
efter</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Service network</source>
        <translation>Servicenät</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Plan a service network: show or hide the dock</source>
        <translation>Planera servicenätet: visa eller dölj panelen</translation>
    </message>
    <message>
        <location filename="../ui/dock/busypage.py"/>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <location filename="../ui/dock/busypage.py"/>
        <source>QGIS stays usable meanwhile. The network is prepared once; next time the study opens faster.</source>
        <translation>QGIS kan användas under tiden. Vägnätet förbereds en gång; nästa gång öppnas studien snabbare.</translation>
    </message>
    <message>
        <location filename="../ui/dock/busypage.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../ui/dock/busypage.py"/>
        <source>Stop. Nothing half-made is left behind.</source>
        <translation>Avbryt. Inget halvfärdigt lämnas kvar.</translation>
    </message>
    <message>
        <location filename="../ui/dock/busypage.py"/>
        <source>Stopping…</source>
        <translation>Avbryter…</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>“{scenario}” has changes that are not saved.</source>
        <translation>”{scenario}” har ändringar som inte har sparats.</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>The changes of “{scenario}” cannot be saved, for the study is read-only. Let go of them?</source>
        <translation>Ändringarna i ”{scenario}” kan inte sparas, eftersom studien är skrivskyddad. Ska de förkastas?</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Delete the scenario “{scenario}”? This cannot be undone. The study&apos;s own service points stay as they are.</source>
        <translation>Vill du ta bort scenariot ”{scenario}”? Det kan inte ångras. Studiens egna serviceställen förblir som de är.</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Name of the scenario:</source>
        <translation>Scenariots namn:</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Unsaved changes</source>
        <translation>Osparade ändringar</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>What is to become of them?</source>
        <translation>Vad ska göras med dem?</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>What is written is made of what the study file has. Unless they are saved, the changes on the map will not be in it.</source>
        <translation>Resultaten skrivs utifrån det som finns i studiefilen. Om ändringarna på kartan inte sparas kommer de inte med.</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Take it as last saved</source>
        <translation>Använd det senast sparade</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Take the baseline</source>
        <translation>Använd utgångsläget</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Delete scenario</source>
        <translation>Ta bort scenariot</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Save first</source>
        <translation>Spara först</translation>
    </message>
    <message>
        <location filename="../ui/dock/dayedit.py"/>
        <source>By status</source>
        <translation>Enligt status</translation>
    </message>
    <message>
        <location filename="../ui/dock/dayedit.py"/>
        <source>The day that the network is looked at: opening and closing dates count. Cleared, all that are open by status count, whatever their dates.</source>
        <translation>Den dag som granskas: öppnings- och stängningsdatum beaktas. Utan dag räknas alla vars status är öppen, oavsett datum.</translation>
    </message>
    <message>
        <location filename="../ui/dock/dock.py"/>
        <source>There are {n} notes on the data.</source>
        <translation>Det finns {n} anmärkningar om data.</translation>
    </message>
    <message>
        <location filename="../ui/dock/fieldrow.py"/>
        <source>such as {values}</source>
        <translation>t.ex. {values}</translation>
    </message>
    <message>
        <location filename="../ui/dock/fieldrow.py"/>
        <source>guessed</source>
        <translation>gissat</translation>
    </message>
    <message>
        <location filename="../ui/dock/fieldrow.py"/>
        <source>needed</source>
        <translation>krävs</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{name} loses most ({minutes} min)</source>
        <translation>{name} försämras mest ({minutes} min)</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>No rule applies to any municipality.</source>
        <translation>Ingen regel gäller någon kommun.</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{uncertain} uncertain</source>
        <translation>osäkra: {uncertain}</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>There is nothing to compare with.</source>
        <translation>Det finns inget att jämföra med.</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>Against “{scenario}”: {what}</source>
        <translation>Mot ”{scenario}”: {what}</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>no travel time changes.</source>
        <translation>inga restider förändras.</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{n} no longer reach any facility</source>
        <translation>{n} når inte längre något serviceställe</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>mean {minutes} min</source>
        <translation>medel {minutes} min</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{name} is cut off most</source>
        <translation>{name} får flest avskurna</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>Drag a service point on the map, or a tier from here onto the map.</source>
        <translation>Dra ett serviceställe på kartan, eller en nivå härifrån till kartan.</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>This move</source>
        <translation>Den här flyttningen</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{kept} of {all} keep all rules (was {before})</source>
        <translation>{kept}/{all} uppfyller reglerna (var {before})</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{kept} of {all} municipalities keep all rules (baseline: {before})</source>
        <translation>{kept}/{all} kommuner uppfyller reglerna (utgångsläge: {before})</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{kept} of {all} keep all rules</source>
        <translation>{kept}/{all} uppfyller reglerna</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{kept} of {all} municipalities keep all rules</source>
        <translation>{kept}/{all} kommuner uppfyller reglerna</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>Against the baseline: {what}</source>
        <translation>Mot utgångsläget: {what}</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{n} residents come within {limit} min</source>
        <translation>{n} invånare kommer inom {limit} min</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{n} fall beyond {limit} min</source>
        <translation>{n} hamnar bortom {limit} min</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>the mean stays as it was</source>
        <translation>medelvärdet är oförändrat</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>Last edit</source>
        <translation>Senaste ändringen</translation>
    </message>
    <message>
        <location filename="../ui/dock/layerpick.py"/>
        <source>From file…</source>
        <translation>Från fil…</translation>
    </message>
    <message>
        <location filename="../ui/dock/layerpick.py"/>
        <source>Take the layer from a file; it is not added to the project.</source>
        <translation>Hämta lagret från en fil; det läggs inte till i projektet.</translation>
    </message>
    <message>
        <location filename="../ui/dock/layerpick.py"/>
        <source>Layers (*.gpkg *.shp *.geojson *.json *.gml *.fgb *.sqlite *.tab);;All files (*)</source>
        <translation>Lager (*.gpkg *.shp *.geojson *.json *.gml *.fgb *.sqlite *.tab);;Alla filer (*)</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>Edit on map</source>
        <translation>Redigera på kartan</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>Drag service points on the map; Shift keeps to the roads, Esc or the right button takes it back. A right click opens a menu.</source>
        <translation>Dra serviceställen på kartan; Skift håller dem på vägarna, Esc eller högerknappen ångrar. Högerklick öppnar en meny.</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>What colours the cells</source>
        <translation>Rutornas färgläggning</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>What colours the population cells: minutes to the nearest service point, or the change in minutes against what is compared with.</source>
        <translation>Vad som färglägger befolkningsrutorna: minuter till närmaste serviceställe eller förändringen i minuter mot det som jämförs med.</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>No colours</source>
        <translation>Inga färger</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>Tint each municipality by the verdict of all its rules together.</source>
        <translation>Färglägg varje kommun efter den samlade bedömningen av alla dess regler.</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>Tint municipalities by verdict</source>
        <translation>Färglägg kommunerna efter bedömning</translation>
    </message>
    <message>
        <location filename="../ui/dock/messages.py"/>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <location filename="../ui/dock/messages.py"/>
        <source>Read more</source>
        <translation>Läs mer</translation>
    </message>
    <message>
        <location filename="../ui/dock/planpage.py"/>
        <source>Service points by tier</source>
        <translation>Serviceställen per nivå</translation>
    </message>
    <message>
        <location filename="../ui/dock/planpage.py"/>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <location filename="../ui/dock/planpage.py"/>
        <source>Explain</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <location filename="../ui/dock/recovery.py"/>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <location filename="../ui/dock/recovery.py"/>
        <source>Go on where the work was broken off.</source>
        <translation>Fortsätt där arbetet avbröts.</translation>
    </message>
    <message>
        <location filename="../ui/dock/recovery.py"/>
        <source>Let go of the unsaved work for good.</source>
        <translation>Förkasta det osparade arbetet för gott.</translation>
    </message>
    <message>
        <location filename="../ui/dock/recovery.py"/>
        <source>Unsaved work was found: “{scenario}”, {n} changed service points.</source>
        <translation>Osparat arbete hittades: ”{scenario}”, ändrade serviceställen: {n}.</translation>
    </message>
    <message>
        <location filename="../ui/dock/recovery.py"/>
        <source>Unsaved work of {when} was found: “{scenario}”, {n} changed service points.</source>
        <translation>Osparat arbete från {when} hittades: ”{scenario}”, ändrade serviceställen: {n}.</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>{n} features, {crs}, in {unit}</source>
        <translation>{n} objekt, {crs}, i {unit}</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Only along the line</source>
        <translation>Bara i linjens riktning</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Only against the line</source>
        <translation>Bara mot linjens riktning</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Both ways</source>
        <translation>Båda riktningarna</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Values of the direction field that mean this, with commas between them.</source>
        <translation>Riktningsfältets värden som betyder detta, åtskilda med kommatecken.</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>{n} features</source>
        <translation>{n} objekt</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Roads also meet between their ends</source>
        <translation>Vägarna möts också mellan ändarna</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>For roads that are not cut at every junction, as in OpenStreetMap&apos;s own ways.</source>
        <translation>För vägar som inte är delade vid varje korsning, som OpenStreetMaps egna vägar (ways).</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Split cells along municipal borders</source>
        <translation>Dela rutor längs kommungränserna</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Otherwise a cell belongs where its centre is. Needs areas, not points.</source>
        <translation>Annars hör en ruta dit där mittpunkten ligger. Kräver ytor, inte punkter.</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Scale residents to the published totals</source>
        <translation>Skala invånarna till de publicerade totalerna</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>So that the cells of each municipality add up to its published residents.</source>
        <translation>Så att rutorna i varje kommun summerar till kommunens publicerade invånarantal.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Negative and empty values count as suppressed.</source>
        <translation>Negativa och tomma värden räknas som dolda.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Published: {group}</source>
        <translation>Publicerat: {group}</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>The published figure of the municipality for this group.</source>
        <translation>Kommunens publicerade siffra för gruppen.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Gives a speed where no other is known.</source>
        <translation>Ger en hastighet där ingen annan är känd.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Speed (km/h)</source>
        <translation>Hastighet (km/h)</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Driving speed in km/h; “50 mph” is understood too.</source>
        <translation>Körhastighet i km/h; också ”50 mph” går bra.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Direction</source>
        <translation>Körriktning</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Which way one may drive, along the line.</source>
        <translation>Åt vilket håll man får köra längs linjen.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Level</source>
        <translation>Höjdnivå</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>0 on the ground, 1 on a bridge, -1 in a tunnel: roads of different levels do not meet.</source>
        <translation>0 på marken, 1 på en bro, -1 i en tunnel: vägar på olika höjdnivåer möts inte.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>How many people live in the cell, of all ages.</source>
        <translation>Hur många som bor i rutan, alla åldrar.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Names the cell in lists and explanations.</source>
        <translation>Rutans namn i listor och förklaringar.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Municipality code, such as 106 or 091.</source>
        <translation>Kommunkod, till exempel 106 eller 091.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Published residents</source>
        <translation>Publicerat invånarantal</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>The published total of the municipality.</source>
        <translation>Kommunens publicerade total.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Which tier of the rules a service point is of; names in any language are understood.</source>
        <translation>Vilken av reglernas nivåer ett serviceställe har; namn på alla språk går bra.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Open or closed; without it all are open.</source>
        <translation>Öppen eller stängd; utan fält är alla öppna.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>First day open</source>
        <translation>Första öppetdag</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Last day open</source>
        <translation>Sista öppetdag</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Lines that meet at junctions, such as Digiroad or OpenStreetMap. Speeds come from a field, else from the road class.</source>
        <translation>Linjer som möts i korsningar, till exempel Digiroad eller OpenStreetMap. Hastigheterna tas från ett fält, annars från vägklassen.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Grid cells or points with their residents, such as the grid database of Statistics Finland. Age groups are welcome; -1 counts as suppressed.</source>
        <translation>Rutor eller punkter med invånare, till exempel Statistikcentralens rutdatabas. Åldersgrupper är till nytta; -1 räknas som dolt.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>The areas that the rules are judged for. Published residents are optional; suppressed age groups are held to them.</source>
        <translation>De områden som reglerna bedöms för. Publicerade invånarantal är frivilliga; dolda åldersgrupper anpassas till dem.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Where services stand today, and of which tier each one is.</source>
        <translation>Var servicen finns i dag och vilken nivå vart och ett har.</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>From “{parent}”, saved {when}</source>
        <translation>Från ”{parent}”, sparat {when}</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>New scenario, from the baseline</source>
        <translation>Nytt scenario från utgångsläget</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Save as a new scenario</source>
        <translation>Spara som nytt scenario</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Rename scenario</source>
        <translation>Byt namn på scenariot</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Scenario {number}</source>
        <translation>Scenario {number}</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Save the scenario in the study file. Your own layers stay as they are.</source>
        <translation>Spara scenariot i studiefilen. Dina egna lager förblir som de är.</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>The study is read-only: nothing can be saved in it.</source>
        <translation>Studien är skrivskyddad: inget kan sparas i den.</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Save the scenario</source>
        <translation>Spara scenariot</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>More for this scenario</source>
        <translation>Mer för det här scenariot</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Keep as a new scenario…</source>
        <translation>Behåll som nytt scenario…</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>The scenario on the map. A star says that it has changes that are not saved.</source>
        <translation>Scenariot på kartan. En asterisk betyder att det har osparade ändringar.</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Table, map and chart show the change against this: the service points that the study began with, or any saved scenario.</source>
        <translation>Tabellen, kartan och diagrammet visar förändringen mot detta: serviceställena som studien började med, eller något sparat scenario.</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Save as a new scenario…</source>
        <translation>Spara som nytt scenario…</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Back to saved</source>
        <translation>Återgå till det sparade</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Delete…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Rules: {n} of “{name}”</source>
        <translation>Regler: {n} ur ”{name}”</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Set up a study</source>
        <translation>Skapa en studie</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>{input}: {n} features of “{layer}”</source>
        <translation>{input}: {n} objekt ur ”{layer}”</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Create the study</source>
        <translation>Skapa studien</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>People and municipalities</source>
        <translation>Befolkning och kommuner</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Service points and rules</source>
        <translation>Serviceställen och regler</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>{input}: none</source>
        <translation>{input}: inget valt</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>What each municipality is promised: tiers, thresholds and shares. All of it can be changed later, in the dock.</source>
        <translation>Vad varje kommun utlovas: nivåer, gränsvärden och andelar. Allt kan ändras senare i panelen.</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>From a file…</source>
        <translation>Från en fil…</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>Name of the study</source>
        <translation>Studiens namn</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>such as Statistics Finland, grid database</source>
        <translation>t.ex. Statistikcentralen, rutdatabasen</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>Source of the population</source>
        <translation>Befolkningsuppgifternas källa</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>Study (*.gpkg)</source>
        <translation>Studie (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>What the study is made of</source>
        <translation>Vad studien består av</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>Choose a file for the study.</source>
        <translation>Välj en fil för studien.</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Mappen {folder} finns inte.</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>This file is there already. It will be replaced, with all scenarios in it.</source>
        <translation>Filen finns redan. Den ersätts, med alla scenarier i den.</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Drag a service point on the map and see at once which municipalities keep their promises, and whose way grows longer.</source>
        <translation>Dra ett serviceställe på kartan och se genast i vilka kommuner löftena hålls och vems resa blir längre.</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Take {study} from this list</source>
        <translation>Ta bort {study} från listan</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>How does it work?</source>
        <translation>Hur fungerar det?</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Recent studies</source>
        <translation>Senaste studier</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Open a study</source>
        <translation>Öppna en studie</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Study (*.gpkg);;All files (*)</source>
        <translation>Studie (*.gpkg);;Alla filer (*)</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Open the sample study</source>
        <translation>Öppna exempelstudien</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Try everything on an illustrative Keski-Uusimaa: published totals, but modelled roads, boundaries and population cells.</source>
        <translation>Pröva allt på ett illustrativt Mellersta Nyland: publicerade totaler, men modellerade vägar, gränser och befolkningsrutor.</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Open a study file…</source>
        <translation>Öppna en studiefil…</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Go on with a study and its scenarios.</source>
        <translation>Fortsätt med en studie och dess scenarier.</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Set up a study…</source>
        <translation>Skapa en studie…</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>From your own roads, population, municipalities and service points, step by step.</source>
        <translation>Av dina egna vägar, befolkning, kommuner och serviceställen, steg för steg.</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../ui/dock/steps.py"/>
        <source>complete</source>
        <translation>klart</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Zoom to the study</source>
        <translation>Zooma till studien</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Publish…</source>
        <translation>Publicera…</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Publish the study&apos;s results for residents and partners.</source>
        <translation>Publicera studiens resultat för invånare och samarbetspartner.</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Close the study</source>
        <translation>Stäng studien</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Pages of the study</source>
        <translation>Studiens sidor</translation>
    </message>
    <message>
        <location filename="../ui/dock/studypage.py"/>
        <source>Keep for next time</source>
        <translation>Behåll till nästa gång</translation>
    </message>
    <message>
        <location filename="../ui/dock/studypage.py"/>
        <source>Plan</source>
        <translation>Planering</translation>
    </message>
    <message>
        <location filename="../ui/dock/studypage.py"/>
        <source>Compare</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <location filename="../ui/dock/studypage.py"/>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>Ångra: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Redo: {what} (Ctrl+Shift+Z)</source>
        <translation>Gör om: {what} (Ctrl+Skift+Z)</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Nothing to redo</source>
        <translation>Inget att göra om</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>New: {tier} {number}</source>
        <translation>Ny: {tier} {number}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Move {name}</source>
        <translation>Flytta {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Change the tier of {name}</source>
        <translation>Ändra nivå för {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Open {name}</source>
        <translation>Öppna {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Close {name}</source>
        <translation>Stäng {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Change the dates of {name}</source>
        <translation>Ändra datum för {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Change {name}</source>
        <translation>Ändra {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Rename {name}</source>
        <translation>Byt namn på {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>“{name}” is locked. Unlock it to change it.</source>
        <translation>”{name}” är låst. Lås upp för att ändra.</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Lock {name}</source>
        <translation>Lås {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Unlock {name}</source>
        <translation>Lås upp {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Place {name}</source>
        <translation>Placera {name}</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>Show it in the middle of the map</source>
        <translation>Visa mitt på kartan</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>Nearest road</source>
        <translation>Närmaste väg</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>No other facility is reached</source>
        <translation>Inget annat serviceställe nås</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>Click a demand cell on the map to see where its residents go, how long that takes, and what comes next.</source>
        <translation>Klicka på en befolkningsruta på kartan för att se vart dess invånare åker, hur länge resan tar och vad som är näst närmast.</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>Second nearest</source>
        <translation>Näst närmast</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>{change} against the nearest</source>
        <translation>{change} jämfört med det närmaste</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>{arrow} {change} against the baseline</source>
        <translation>{arrow} {change} mot utgångsläget</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>{low}–{high}, about {expected} (suppressed)</source>
        <translation>{low}–{high}, cirka {expected} (dolt)</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>{distance} m away, {time} of the journey</source>
        <translation>{distance} m bort, {time} av resan</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>No road that this mode may use lies near enough, so nothing can be reached. Check the roads here, and whether they are open to this mode.</source>
        <translation>Ingen väg som det här färdsättet får använda ligger tillräckligt nära, så ingenting kan nås. Kontrollera vägarna här och om de är öppna för färdsättet.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>This place lies outside all municipalities. With closed borders only facilities of the own municipality serve, and it has none.</source>
        <translation>Platsen ligger utanför alla kommuner. När gränserna är stängda betjänar bara den egna kommunens serviceställen, och platsen har ingen egen kommun.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>No open facility provides “{tier}”. Open one, or drag the tier onto the map.</source>
        <translation>Inget öppet serviceställe erbjuder ”{tier}”. Öppna ett, eller dra nivån till kartan.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>No open facility within the borders that count provides “{tier}” for {place}. Open borders let facilities elsewhere serve.</source>
        <translation>Inom de gränser som gäller erbjuder inget öppet serviceställe ”{tier}” för {place}. Med öppna gränser får också serviceställen på andra håll betjäna.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>The road here is not connected with any facility that provides “{tier}”: it is on an island of the network, behind a one-way street, or the facilities are off the road.</source>
        <translation>Vägen här har ingen förbindelse med något serviceställe som erbjuder ”{tier}”: den ligger på en ö i nätet eller bakom en enkelriktad gata, eller så ligger serviceställena för långt från vägarna.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>The rules ask for no travel times of this kind. Choose another mode or borders.</source>
        <translation>Reglerna frågar inte efter sådana restider. Välj ett annat färdsätt eller andra gränser.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>As long as in the baseline</source>
        <translation>Lika lång som i utgångsläget</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>none near enough</source>
        <translation>ingen tillräckligt nära</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>Reached none in the baseline</source>
        <translation>Nådde inget i utgångsläget</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>Reached one in the baseline</source>
        <translation>Nådde ett i utgångsläget</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>{distance} m away</source>
        <translation>{distance} m bort</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>Search the log</source>
        <translation>Sök i loggen</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>Your name in the log:</source>
        <translation>Ditt namn i loggen:</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>nobody</source>
        <translation>inget namn</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>By this name the study file remembers what you save; whoever has the file can read it. Empty, nobody is named. It is kept in your QGIS settings.</source>
        <translation>Studiefilen minns under det här namnet vad du sparar; alla som har filen kan läsa det. Om fältet är tomt anges inget namn. Namnet sparas i dina QGIS-inställningar.</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>Nothing has been saved yet. Each time a scenario is saved, renamed or deleted, its changes are written down here.</source>
        <translation>Ingenting har sparats ännu. Varje gång ett scenario sparas, byter namn eller tas bort antecknas ändringarna här.</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>No entry has these words.</source>
        <translation>Ingen anteckning innehåller dessa ord.</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>{facility}: {what}</source>
        <translation>{facility}: {what}</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>scenario created</source>
        <translation>scenario skapat</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>scenario renamed</source>
        <translation>scenariots namn ändrat</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>scenario deleted</source>
        <translation>scenario borttaget</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>added</source>
        <translation>tillagt</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>removed</source>
        <translation>borttaget</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>unlocked</source>
        <translation>upplåst</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>tier</source>
        <translation>nivå</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>opens</source>
        <translation>öppnas</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>capacity</source>
        <translation>kapacitet</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>This place cannot be shown in both {map} and {study}. Bring the map back to the study&apos;s area, or give the project the study&apos;s coordinate system.</source>
        <translation>Platsen kan inte visas i både {map} och {study}. Gå tillbaka till studiens område på kartan, eller ge projektet studiens referenssystem.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>Open from a date</source>
        <translation>Öppningsdatum</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>Close from a date</source>
        <translation>Stängningsdatum</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>“{name}” has no road within reach: nobody can travel to it. Drag it nearer to a road, or hold Shift to keep to the roads.</source>
        <translation>”{name}” har ingen väg tillräckligt nära: ingen kan ta sig dit. Dra den närmare en väg, eller håll ned Skift för att hålla dig till vägarna.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>“{name}” is outside all municipalities: it serves only where borders are open.</source>
        <translation>”{name}” ligger utanför alla kommuner: det betjänar bara när gränserna är öppna.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>“{name}” stands where “{other}” already is.</source>
        <translation>”{name}” ligger på samma plats som ”{other}”.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>It cannot close before it has opened.</source>
        <translation>Det kan inte stängas innan det har öppnats.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>“{name}” is {distance} m from the nearest road. Hold Shift while dragging to keep to the roads.</source>
        <translation>”{name}” ligger {distance} m från närmaste väg. Håll ned Skift medan du drar för att hålla dig till vägarna.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>First day of service of {name}</source>
        <translation>Första öppetdag för {name}</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>Last day of service of {name}</source>
        <translation>Sista öppetdag för {name}</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Change tier</source>
        <translation>Ändra nivå</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Open from a date…</source>
        <translation>Öppningsdatum…</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Close from a date…</source>
        <translation>Stängningsdatum…</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Place here</source>
        <translation>Placera här</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Centre the map here</source>
        <translation>Centrera kartan här</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Properties…</source>
        <translation>Egenskaper…</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Explain this cell</source>
        <translation>Förklara den här rutan</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Properties of {name}</source>
        <translation>Egenskaper för {name}</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>First day of service</source>
        <translation>Första öppetdag</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Last day of service</source>
        <translation>Sista öppetdag</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>outside all municipalities</source>
        <translation>utanför alla kommuner</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>{east} m E, {north} m N ({crs})</source>
        <translation>E {east} m, N {north} m ({crs})</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>none within reach</source>
        <translation>ingen tillräckligt nära</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Is open</source>
        <translation>Är öppet</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Is closed</source>
        <translation>Är stängt</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Locked: unlock it to change it.</source>
        <translation>Låst: lås upp för att ändra.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Coordinates</source>
        <translation>Koordinater</translation>
    </message>
    <message>
        <location filename="../ui/modes.py"/>
        <source>Preparing: {mode}</source>
        <translation>Förbereder: {mode}</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/outcomes.py"/>
        <source>Impact report in {folder}</source>
        <translation>Konsekvensrapport i {folder}</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/outcomes.py"/>
        <source>Writing the impact report…</source>
        <translation>Skriver konsekvensrapporten…</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/outcomes.py"/>
        <source>The report was stopped.</source>
        <translation>Rapporten avbröts.</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/outcomes.py"/>
        <source>The report could not be written. {reason}</source>
        <translation>Rapporten kunde inte skrivas. {reason}</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/outcomes.py"/>
        <source>The report is in {folder}</source>
        <translation>Rapporten finns i {folder}</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>For each language a page for the browser, a PDF and the tables as spreadsheets.</source>
        <translation>För varje språk en sida för webbläsaren, en PDF och tabellerna som kalkylblad.</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Languages:</source>
        <translation>Språk:</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Folder of the report</source>
        <translation>Rapportens mapp</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Folder:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Write the report</source>
        <translation>Skriv rapporten</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Choose at least one language.</source>
        <translation>Välj minst ett språk.</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Before:</source>
        <translation>Före:</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>After:</source>
        <translation>Efter:</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Choose a folder.</source>
        <translation>Välj en mapp.</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>The folder has a report in {languages} already. It will be replaced.</source>
        <translation>Mappen innehåller redan en rapport ({languages}). Den ersätts.</translation>
    </message>
    <message>
        <location filename="../ui/palette/chips.py"/>
        <source>Drag onto the map to place one, or onto a facility to give it this tier.</source>
        <translation>Dra till kartan för att placera ett nytt, eller till ett serviceställe för att ge det den här nivån.</translation>
    </message>
    <message>
        <location filename="../ui/palette/chips.py"/>
        <source>Digital services are at no distance.</source>
        <translation>Digitala tjänster har inget avstånd.</translation>
    </message>
    <message>
        <location filename="../ui/palette/panel.py"/>
        <source>Place on the map</source>
        <translation>Placera på kartan</translation>
    </message>
    <message>
        <location filename="../ui/palette/panel.py"/>
        <source>Give the selected facility this tier</source>
        <translation>Ge valt serviceställe den här nivån</translation>
    </message>
    <message>
        <location filename="../ui/palette/panel.py"/>
        <source>Show this tier&apos;s travel times</source>
        <translation>Visa nivåns restider</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>{n} open · {closed} closed</source>
        <translation>öppna {n} · stängda {closed}</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>The rules ask for {lower}–{upper} residents each.</source>
        <translation>Reglerna kräver {lower}–{upper} invånare per serviceställe.</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>wanted: one per {lower}–{upper} residents</source>
        <translation>mål: ett per {lower}–{upper} invånare</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>{n} residents each</source>
        <translation>{n} invånare/ställe</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>{n} each</source>
        <translation>{n}/ställe</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>{n} open</source>
        <translation>öppna {n}</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Take back the last change of the rules</source>
        <translation>Ångra den senaste ändringen av reglerna</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Add a rule</source>
        <translation>Lägg till en regel</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Load a rule set from a file</source>
        <translation>Läs in en regeluppsättning från en fil</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Save the rule set to a file</source>
        <translation>Spara regeluppsättningen i en fil</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Rules of the study</source>
        <translation>Studiens regler</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Rules that come with the plugin</source>
        <translation>Regler som följer med insticksprogrammet</translation>
    </message>
    <message>
        <location filename="../ui/rules/card.py"/>
        <source>Values of the rule</source>
        <translation>Regelns värden</translation>
    </message>
    <message>
        <location filename="../ui/rules/card.py"/>
        <source>Judge by this rule</source>
        <translation>Bedöm enligt den här regeln</translation>
    </message>
    <message>
        <location filename="../ui/rules/card.py"/>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <location filename="../ui/rules/form.py"/>
        <source>Rules that are off were left out: {n}.</source>
        <translation>Regler som inte används och därför utelämnades: {n}.</translation>
    </message>
    <message>
        <location filename="../ui/rules/form.py"/>
        <source>Saved to {file}.</source>
        <translation>Sparat i {file}.</translation>
    </message>
    <message>
        <location filename="../ui/rules/general.py"/>
        <source>Statistics and day</source>
        <translation>Statistik och dag</translation>
    </message>
    <message>
        <location filename="../ui/rules/general.py"/>
        <source>Minutes, apart by semicolons: 10; 20; 30</source>
        <translation>Minuter åtskilda med semikolon: 10; 20; 30</translation>
    </message>
    <message>
        <location filename="../ui/rules/general.py"/>
        <source>Opening and closing dates are held against this day; without it, only whether a facility is open counts.</source>
        <translation>Öppnings- och stängningsdatum jämförs med den här dagen; utan den räknas bara om ett serviceställe har statusen öppen.</translation>
    </message>
    <message>
        <location filename="../ui/rules/general.py"/>
        <source>Day judged</source>
        <translation>Dag som bedöms</translation>
    </message>
    <message>
        <location filename="../ui/rules/general.py"/>
        <source>On the day</source>
        <translation>Per den</translation>
    </message>
    <message>
        <location filename="../ui/rules/kinds.py"/>
        <source>residents</source>
        <translation>invånare</translation>
    </message>
    <message>
        <location filename="../ui/rules/kinds.py"/>
        <source>Stated</source>
        <translation>Angivet</translation>
    </message>
    <message>
        <location filename="../ui/rules/kinds.py"/>
        <source>% points</source>
        <translation>%-enh.</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>“{figure}” is at least {target} % by {date}</source>
        <translation>”{figure}” är minst {target} % senast {date}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{groups}: {measure} grows by at most {n} min – {tier}, {mode}</source>
        <translation>{groups}: {measure} ökar med högst {n} min – {tier}, {mode}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Facilities in the area</source>
        <translation>Serviceställen i området</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Share within a travel time</source>
        <translation>Andel inom en viss restid</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Residents per facility</source>
        <translation>Invånare per serviceställe</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Change against the baseline</source>
        <translation>Förändring mot utgångsläget</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Stated figure by a date</source>
        <translation>Angiven siffra senast en viss dag</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Each municipality</source>
        <translation>Varje kommun</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>The whole county</source>
        <translation>Hela välfärdsområdet</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Mean journey</source>
        <translation>Genomsnittlig restid</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Median journey</source>
        <translation>Restidens median</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>90th percentile of journeys</source>
        <translation>Restidens 90:e percentil</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>95th percentile of journeys</source>
        <translation>Restidens 95:e percentil</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Share within a time</source>
        <translation>Andel inom tidsgränsen</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>All residents by facilities</source>
        <translation>Invånare / serviceställen</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Residents who are nearest</source>
        <translation>Invånare som har det närmast</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Counts too</source>
        <translation>Räknas också</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Area judged</source>
        <translation>Område som bedöms</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Within</source>
        <translation>Tidsgräns</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Mode</source>
        <translation>Färdsätt</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>From</source>
        <translation>Nedre gräns</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>To</source>
        <translation>Övre gräns</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Grows at most</source>
        <translation>Försämras högst</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Value now</source>
        <translation>Nuvarande värde</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Date of the value</source>
        <translation>Värdets datum</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Thresholds</source>
        <translation>Gränsvärden</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Modes</source>
        <translation>Färdsätt</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{young}–{old} years</source>
        <translation>{young}–{old} år</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{group}: {share} % within {n} min – {tier}, {mode}</source>
        <translation>{group}: {share} % inom {n} min – {tier}, {mode}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{groups}: share within {n} min falls by at most {points} points – {tier}, {mode}</source>
        <translation>{groups}: andelen inom {n} min minskar med högst {points} procentenheter – {tier}, {mode}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>At least {n} in the county: {tier}</source>
        <translation>Minst {n} i välfärdsområdet: {tier}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>At least {n} in each municipality: {tier}</source>
        <translation>Minst {n} i varje kommun: {tier}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{lower}–{upper} residents per facility: {tier}</source>
        <translation>{lower}–{upper} invånare per serviceställe: {tier}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{lower}–{upper} residents nearest to each: {tier}</source>
        <translation>Vart och ett närmast för {lower}–{upper} invånare: {tier}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{age} and older</source>
        <translation>{age} år och äldre</translation>
    </message>
    <message>
        <location filename="../ui/savepath.py"/>
        <source>There is a file {path} already. Replace it?</source>
        <translation>Filen {path} finns redan. Ska den ersättas?</translation>
    </message>
    <message>
        <location filename="../ui/scenariobook.py"/>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <location filename="../ui/scenariobook.py"/>
        <source>Found: {scenario}</source>
        <translation>Återfunnet: {scenario}</translation>
    </message>
    <message>
        <location filename="../ui/scenariobook.py"/>
        <source>The unsaved work that was found is now the scenario “{scenario}”.</source>
        <translation>Det osparade arbete som hittades är nu scenariot ”{scenario}”.</translation>
    </message>
    <message>
        <location filename="../ui/session.py"/>
        <source>Facilities of the scenario</source>
        <translation>Scenariots serviceställen</translation>
    </message>
    <message>
        <location filename="../ui/stale/bar.py"/>
        <source>“{name}” is out of date. Changed since: {parts}.</source>
        <translation>”{name}” är föråldrat. Ändrat sedan dess: {parts}.</translation>
    </message>
    <message>
        <location filename="../ui/stale/bar.py"/>
        <source>{n} results are out of date. Changed since: {parts}.</source>
        <translation>Föråldrade resultat: {n}. Ändrat sedan dess: {parts}.</translation>
    </message>
    <message>
        <location filename="../ui/stale/words.py"/>
        <source>Out of date. Changed since: {parts}.</source>
        <translation>Föråldrat. Ändrat sedan dess: {parts}.</translation>
    </message>
    <message>
        <location filename="../ui/table/because.py"/>
        <source>Places that decide</source>
        <translation>Avgörande platser</translation>
    </message>
    <message>
        <location filename="../ui/table/because.py"/>
        <source>{place}: why this verdict</source>
        <translation>{place}: varför denna bedömning</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Municipalities, each with the worst of its verdicts; the last row is the whole county.</source>
        <translation>Kommunerna, var och en med sin sämsta bedömning; sista raden är hela välfärdsområdet.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Residents of the group: {group}.</source>
        <translation>Invånare i gruppen: {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>share</source>
        <translation>andel</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Share of residents within {n} minutes, {group}. The bar shows it; its pale end how much is open because small counts are suppressed.</source>
        <translation>Andel invånare inom {n} minuter, {group}. Stapeln visar andelen; dess bleka ände hur mycket som är osäkert för att små antal är dolda.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Mean travel time in minutes of those who reach a facility, {group}.</source>
        <translation>Medelrestid i minuter för dem som når ett serviceställe, {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>95 % of residents are within so many minutes, {group}. Blank where more than 5 % reach no facility.</source>
        <translation>95 % av invånarna har högst så här många minuters restid, {group}. Tomt om mer än 5 % inte når något serviceställe.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Longest</source>
        <translation>Längsta</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Longest travel time in minutes of those who reach a facility, {group}.</source>
        <translation>Längsta restid i minuter för dem som når ett serviceställe, {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>How many minutes longer (▲) or shorter (▼) the mean is than in the baseline, {group}.</source>
        <translation>Hur många minuter längre (▲) eller kortare (▼) medelvärdet är än i utgångsläget, {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>How many more residents (▲) than in the baseline reach no facility at all, {group}.</source>
        <translation>Hur många fler invånare (▲) än i utgångsläget som inte når något serviceställe alls, {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Residents farther than {n} minutes, or who reach no facility, {group}.</source>
        <translation>Invånare som har över {n} minuters restid eller inte når något serviceställe, {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columnstate.py"/>
        <source>All columns, in their own order and width</source>
        <translation>Alla kolumner, i egen ordning och bredd</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>Close the list</source>
        <translation>Stäng listan</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>Cells that decide</source>
        <translation>Avgörande rutor</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>{place}: no travel times to show</source>
        <translation>{place}: inga restider att visa</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>{place}: {n} cells beyond {limit} min</source>
        <translation>{place} – rutor över {limit} min: {n}</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>{place}: longest journeys, none beyond {limit} min</source>
        <translation>{place}: längsta resorna, ingen över {limit} min</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>{place}: {n} cells lose time</source>
        <translation>{place} – rutor med längre resa: {n}</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>▲ cut off</source>
        <translation>▲ avskuren</translation>
    </message>
    <message>
        <location filename="../ui/table/export.py"/>
        <source>Save the table</source>
        <translation>Spara tabellen</translation>
    </message>
    <message>
        <location filename="../ui/table/export.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../ui/table/export.py"/>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument-kalkylblad (*.ods)</translation>
    </message>
    <message>
        <location filename="../ui/table/export.py"/>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommaseparerade värden (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/table/export.py"/>
        <source>Threshold, min</source>
        <translation>Gränsvärde, min</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>The tier that people travel to; facilities of higher tiers provide it too.</source>
        <translation>Den nivå som invånarna reser till; serviceställen på högre nivåer erbjuder den också.</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>The residents that are counted.</source>
        <translation>De invånare som räknas.</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>Threshold in minutes</source>
        <translation>Gränsvärde i minuter</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>Minutes that shares and residents beyond are counted for. Choose or type any.</source>
        <translation>Minuter som andelar och invånare över gränsen räknas för. Välj eller skriv vilket värde som helst.</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>How people travel.</source>
        <translation>Hur människor färdas.</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>Whether people may use facilities of other municipalities.</source>
        <translation>Om invånarna får använda andra kommuners serviceställen.</translation>
    </message>
    <message>
        <location filename="../ui/table/model.py"/>
        <source>Surely between {low} and {high}</source>
        <translation>Säkert mellan {low} och {high}</translation>
    </message>
    <message>
        <location filename="../ui/table/model.py"/>
        <source>Met in {n} of {all} municipalities</source>
        <translation>Uppfylls i {n} av {all} kommuner</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>Copy or save the table, choose columns</source>
        <translation>Kopiera eller spara tabellen, välj kolumner</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>Scorecard</source>
        <translation>Resultatkort</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>No study is open.</source>
        <translation>Ingen studie är öppen.</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>Copy the whole table</source>
        <translation>Kopiera hela tabellen</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>Why this verdict…</source>
        <translation>Varför denna bedömning…</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>scorecard</source>
        <translation>resultatkort</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>No open facility provides the tier “{tier}”: nobody reaches one. Open one, or drag its chip onto the map.</source>
        <translation>Inget öppet serviceställe erbjuder nivån ”{tier}”: ingen når ett sådant. Öppna ett, eller dra nivåns knapp till kartan.</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>Threshold: {n}</source>
        <translation>Gränsvärde: {n}</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{lower}–{upper} k</source>
        <translation>{lower}–{upper} tusen</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>Margin: {n}</source>
        <translation>Marginal: {n}</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>Margin in time: {n} min</source>
        <translation>Marginal i tid: {n} min</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>≤ +{n} min</source>
        <translation>≤ +{n} min</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{n} residents</source>
        <translation>{n} invånare</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{n} facilities</source>
        <translation>{n} st.</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>Digital share</source>
        <translation>Digital andel</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{share} ≤ {n} min</source>
        <translation>{share} ≤ {n} min</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{bounds} each</source>
        <translation>{bounds}/ställe</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>Value: {n}</source>
        <translation>Värde: {n}</translation>
    </message>
    <message>
        <location filename="../ui/tasks.py"/>
        <source>Opening {study}</source>
        <translation>Öppnar {study}</translation>
    </message>
    <message>
        <location filename="../ui/tasks.py"/>
        <source>Making the sample study</source>
        <translation>Skapar exempelstudien</translation>
    </message>
    <message>
        <location filename="../ui/tasks.py"/>
        <source>Setting up {study}</source>
        <translation>Skapar {study}</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>Within the county</source>
        <translation>Inom välfärdsområdet</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>Own municipality</source>
        <translation>Egen kommun</translation>
    </message>
    <message>
        <location filename="../ui/work.py"/>
        <source>The computer ran out of memory. Close other programs, or take roads of a smaller area.</source>
        <translation>Datorns minne tog slut. Stäng andra program, eller använd vägar för ett mindre område.</translation>
    </message>
    <message>
        <location filename="../ui/work.py"/>
        <source>Something unforeseen went wrong: {error}. The details are in the log messages panel, under Service Network Planner.</source>
        <translation>Ett oväntat fel inträffade: {error}. Detaljerna finns i panelen för loggmeddelanden, under Service Network Planner.</translation>
    </message>
    <message>
        <location filename="../ui/work.py"/>
        <source>The file {file} could not be read or written: {reason}. Check that the disk has room and that you may write to its folder.</source>
        <translation>Filen {file} kunde inte läsas eller skrivas: {reason}. Kontrollera att disken har utrymme och att du får skriva till mappen.</translation>
    </message>
</context>
</TS>
