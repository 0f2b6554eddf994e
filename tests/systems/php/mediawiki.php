<?php
// Wikitext through MediaWiki's sanitizer of HTML: php mediawiki.php < in > out
ini_set('display_errors', 'stderr');
error_reporting(E_ERROR | E_COMPILE_ERROR | E_PARSE);
define('MEDIAWIKI', true);
$IP = getenv('FOLDER');
require "$IP/vendor/autoload.php";
require "$IP/includes/AutoLoader.php";
require_once "$IP/includes/Defines.php";
require_once "$IP/includes/GlobalFunctions.php";
$GLOBALS['wgAllowImageTag'] = false;
$GLOBALS['wgFragmentMode'] = ['html5'];
echo Sanitizer::internalRemoveHtmlTags(stream_get_contents(STDIN));
