// FontShaping
