<?php
// A message through Roundcube's sanitizer ("wash"), or as the plain text of a reply ("text"): php roundcube.php HOW < in > out
ini_set('display_errors', 'stderr');
error_reporting(E_ERROR | E_COMPILE_ERROR | E_PARSE);
foreach (['bootstrap', 'rcube_utils', 'rcube_washtml', 'rcube_html2text', 'rcube_charset'] as $file)
    require_once getenv('FOLDER') . "/program/lib/Roundcube/$file.php";
$html = '<meta charset="utf-8">' . stream_get_contents(STDIN);
if ($argv[1] === 'wash') echo (new rcube_washtml(['allow_remote' => true, 'charset' => 'UTF-8']))->wash($html);
else echo (new rcube_html2text($html, false, 0, 0))->get_text();
