/** The snippets of the documents on the typed face: the models are interfaces, and one method stands for each association. */
@NullMarked
package org.sequelize4j.examples.documents.typed;

import org.jspecify.annotations.NullMarked;
