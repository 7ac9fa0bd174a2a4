'use strict';
exports.activate = () => 'second toy is active';
