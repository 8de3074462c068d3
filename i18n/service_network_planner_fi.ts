<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ServiceNetworkPlanner</name>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The file does not say which one its coordinates are in, or QGIS did not recognise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Set it in the layer&apos;s properties under Source (Finnish data is often in EPSG:3067), then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The coordinates of layer “{layer}” do not fit its coordinate reference system, {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The system was probably assigned by mistake, for example degrees to coordinates in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Correct the system in the layer&apos;s properties under Source, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Coordinates could not be transformed from {source} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Some of them lie where the target system is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a system that covers the whole area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Its file was moved or deleted, or its database or service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Repair the layer&apos;s source in QGIS, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no lines but {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Another layer was chosen in place of the roads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a line layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has neither points nor polygons but {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Another layer was chosen by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a point or polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no polygons but {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no features to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The layer is empty, a filter hides everything, or only selected features were asked for and none is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Check the layer&apos;s filter and selection, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>None of the {count} features of layer “{layer}” has a usable geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Their geometries are missing or broken, or could not be transformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Check validity” on the layer and repair it, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The layer was changed; its fields are: {available}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose one of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The path was mistyped, or the drive is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Create the folder or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The file or its folder is read-only, the disk is full, or the name is that of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose another place for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{path} is in use and cannot be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>It is open in QGIS or in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Close it there, or choose another name for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The results could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The disk may be full, or the format too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose another place, or GeoPackage as format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have no geometry and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Delete them or draw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have broken geometry, such as a line of one point; the broken parts were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Check validity” on the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” lie where the computing coordinate reference system is not defined and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Check their coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have several parts; each part became a road of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have several points; their mean was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Multipart to singleparts” if each point is a place of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} polygons of layer “{layer}” were invalid, for example crossing themselves, and were repaired for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Fix geometries” to repair them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no numbers and count as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Correct them in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no speeds and count as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Speeds are numbers in km/h, or text such as “80 km/h” or “50 mph”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no dates and count as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Write dates as 2030-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are neither yes nor no and count as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Write yes or no, true or false, 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer has no lines to build a network of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Perhaps a filter or a selection leaves nothing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Clear the filter, or choose the layer with the roads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The joining tolerance of {tolerance} m cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It is negative or not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 0 to join equal end points only, or a few centimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road class field has {count} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>At most {limit} make sense, so this is probably a field of names or identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose the field that holds the class of the road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network&apos;s arcs do not fit together: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The program that made them is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Build the network again from the road layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>There is no network file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It was moved, renamed or not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose it again, or run “Build network”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{path} cannot be read as a network file ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It is another kind of file, or it was cut off in a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose another file, or run “Build network” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network file {path} has the newer format {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It was built with a later version of this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Update the plugin, or build the network again with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network file is stale: the road layer “{layer}” has changed since it was built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Roads were edited or the file was replaced, so its travel times would be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Run “Build network” again, or set “If the roads have changed” to go on anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The file {path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The folder is missing, read-only or full, or another program holds the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose another place, or free this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A speed of {speed} km/h for “{road_class}” is impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Speeds lie between 0 (closed) and 300 km/h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct the list of speeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A junction delay of {delay} s for “{road_class}” is impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Delays lie between 0 and 3 600 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct the list of delays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A calibration factor of {factor} is out of bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The factor multiplies travel times and lies between 0.1 and 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 1 to leave times as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>“{text}” cannot be read as a class and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The list has the form: motorway=110, primary=75.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The {k} nearest facilities were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>There has to be at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>“{value}” stands for more than one direction of travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The same value is given for forward, backward or both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give each direction its own values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a speed that is zero, negative or above 300 km/h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They got the speed of their class; correct the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a direction value that is none of the given ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They count as open both ways; add the value to forward, backward or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a class without a speed of its own by {mode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They got {speed} km/h where no speed field says otherwise; add the class to the speeds by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network falls into {count} parts that no road joins; the largest has {share} % of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Run “Check network” to see where, and raise the joining tolerance or join at vertices if roads should meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer “{layer}” that the network file was built from cannot be opened, so nobody can tell whether it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The figures are those of the roads as they were on {built}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer “{layer}” has changed since the network file was built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>As asked, the figures are those of the roads as they were on {built}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} points of “{layer}” lie farther than {distance} m from any usable road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They are listed as unreachable; raise the maximum snapping distance, or move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>From {count} points of “{layer}” no facility of the tier {tier} can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They lie on an island of the network or beyond the cutoff; they are listed without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} facilities stand on a small part of the network that nothing joins to the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Few can reach them; raise “Ignore parts smaller than” to snap them to the main network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Travel times are multiplied by the factor {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Junction delays are on for {count} road classes: {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/messages.py"/>
        <source>For example: {examples} and {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/messages.py"/>
        <source>These are: {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Service Network Planner cannot work yet: this QGIS came without {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Service Network Planner cannot work yet: something it needs does not load ({error}). Often two versions of one library are mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>On Debian and Ubuntu run “{command}”, elsewhere install the packages of the same names; then start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Run the OSGeo4W setup that came with QGIS, choose “{command}”, and start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Run “{command}” in a terminal, and start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
