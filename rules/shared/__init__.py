"""What several checks share: sources, the law, numbers to dial, domains, what is ours."""
