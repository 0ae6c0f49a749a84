/** Typed models: from interfaces to declarations, proxies over slots, attribute references and record shapes. */
@NullMarked
package org.sequelize4j.typed;

import org.jspecify.annotations.NullMarked;
