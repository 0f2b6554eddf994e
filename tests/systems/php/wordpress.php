<?php
// HTML through functions of WordPress, by name and in order, without a database: php wordpress.php FUNCTION… < in > out
ini_set('display_errors', 'stderr');
error_reporting(E_ERROR | E_COMPILE_ERROR | E_PARSE);
define('ABSPATH', getenv('FOLDER') . '/');
define('WPINC', 'wp-includes');
define('WP_CONTENT_DIR', ABSPATH . 'wp-content');
define('WP_DEBUG', false);
$files = ['compat', 'load', 'plugin', 'class-wp-list-util', 'functions', 'option', 'cache', 'pomo/mo', 'l10n', 'class-wp-locale', 'formatting', 'kses', 'shortcodes', 'general-template', 'link-template', 'http', 'media'];
foreach ($files as $file) require_once ABSPATH . WPINC . "/$file.php";
$options = ['blog_charset' => 'UTF-8', 'use_smilies' => '1', 'home' => 'https://site.example.org', 'siteurl' => 'https://site.example.org'];
add_filter('pre_option', fn($value, $name) => $options[$name] ?? '', 10, 2);
wp_cache_init();
// The names of WordPress' own commands. What they make of what they take is of no matter here.
foreach (['gallery', 'caption', 'embed', 'video', 'audio', 'playlist'] as $name) add_shortcode($name, fn() => 'TAKEN');
$html = stream_get_contents(STDIN);
foreach (array_slice($argv, 1) as $function) $html = $function($html);
echo $html;
