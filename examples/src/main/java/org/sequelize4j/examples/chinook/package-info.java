/** The Chinook music store: eleven tables of real data, modelled on the typed face, copied, and asked what a shop would ask. */
@NullMarked
package org.sequelize4j.examples.chinook;

import org.jspecify.annotations.NullMarked;
