// What of MapLibre does no map of Dateline have? Globe and terrain, pictures, the tiles of a server and most controls: they stay behind.

/** Modules by their place in its sources, with what others take from them. @internal */
export const modules: Readonly<Record<string, readonly string[]>> = {
  'geo/projection/globe_camera_helper': ['GlobeCameraHelper'],
  'geo/projection/globe_projection': ['GlobeProjection'],
  'geo/projection/globe_transform': ['createGlobeTransform'],
  'geo/projection/vertical_perspective_camera_helper': ['VerticalPerspectiveCameraHelper'],
  'geo/projection/vertical_perspective_projection': ['VerticalPerspectiveProjection'],
  'geo/projection/vertical_perspective_transform': ['createVerticalPerspectiveTransform'],
  'render/terrain': ['Terrain'],
  'source/canvas_source': ['CanvasSource'],
  'source/image_source': ['ImageSource'],
  'source/raster_dem_tile_source': ['RasterDEMTileSource'],
  'source/raster_dem_tile_worker_source': ['RasterDEMTileWorkerSource'],
  'source/raster_tile_source': ['RasterTileSource'],
  'source/vector_tile_mlt': ['MLTVectorTile'],
  'source/vector_tile_source': ['VectorTileSource'],
  'source/video_source': ['VideoSource'],
  'webgl/draw/draw_color_relief': ['drawColorRelief'],
  'webgl/draw/draw_debug': ['drawDebug', 'drawDebugPadding', 'selectDebugSource'],
  'webgl/draw/draw_fill_extrusion': ['drawFillExtrusion'],
  'webgl/draw/draw_heatmap': ['drawHeatmap'],
  'webgl/draw/draw_hillshade': ['drawHillshade'],
  'webgl/draw/draw_raster': ['drawRaster'],
  'webgl/draw/draw_terrain': ['drawDepth', 'drawTerrainHeightMap'],
  'webgl/render_to_texture': ['RenderToTexture'],
};

/** The programs of the same, which are texts. */
const shaders =
  /^shaders\/glsl\/(_projection_globe|atmosphere|collision_(box|circle)|color_relief|debug|depth|fill_extrusion(_pattern)?|heatmap(_texture)?|hillshade(_prepare)?|raster|terrain(_depth|_height)?)\.(vertex|fragment)\.glsl\.g\.ts$/;

/** The code that stands in for a module of its sources; `null` where the module is needed. What is used of it all the same throws. */
export function standInFor(path: string): string | null {
  if (shaders.test(path)) return 'export default "";';
  const names = modules[path.replace(/\.ts$/, '')];
  const absent = (name: string) =>
    `export function ${name}() { throw new Error('${name} of MapLibre is not part of this build'); }`;
  return names ? names.map(absent).join('\n') : null;
}

const controls = /-ctrl-(compass|fullscreen|geolocate|globe|logo|scale|terrain)|-attrib|-marker|-popup|-user-location/;

/** Its style without the rules of what stays behind. */
export function neededStyle(css: string): string {
  return css.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selector: string) => (controls.test(selector) ? '' : rule));
}
